// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { toldAsText } from '../../src/documents/told/as-text.ts';
import { standAlone } from '../../src/documents/told/stand-alone.ts';
import { tellable, tellPart, tellSheet } from '../../src/documents/told/tell.ts';
import { levelTitles, planTitles } from '../../src/documents/word/tables.ts';
import { toldAsWord } from '../../src/documents/word/told-as-word.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { labels } from '../../src/sheet/labels.ts';
import { piecesOf } from '../../src/sheet/pieces-of.ts';
import type { Sheet } from '../../src/sheet/sheet.ts';
import { damien } from '../cases/damien.ts';
import { shortest } from '../cases/shortest.ts';
import { everyAnswer } from '../sheet/every-answer.ts';
import { dueOf, plainWords } from './plain-words.ts';
import { readWord, textOfWord } from './read-word.ts';

const cases: [string, () => Assessment][] = [
  ['every answer that there is', () => everyAnswer().assessment],
  ['Len', exampleOfLen],
  ['Damien', damien],
  ['the shortest', shortest],
];
const states = ['draft', 'finished'] as const;
const all = cases.flatMap(([name, make]) => states.map((state) => [name, state, make] as const));

/** In plain text there are no italics, so the sentence on them is another. */
const keyInText = 'Words between underscores are the writer’s view.';

/** Where there are two rows of levels, plain text names the row at each level, and the sheet once. */
function rowsAgain({ levels: { columns, rows } }: Sheet): string {
  const titles = rows.flatMap(({ title }) => (title ? [title.text] : []));
  return columns
    .slice(1)
    .flatMap(() => titles)
    .join(' ');
}

async function wordOf(sheet: Sheet) {
  const file = await toldAsWord(tellSheet(sheet));
  return readWord(Buffer.from(await file.arrayBuffer()));
}

describe.each(all)('%s, %s', (_, state, make) => {
  const sheet = composeSheet(make(), state);
  const text = toldAsText(tellSheet(sheet));

  it('is in plain text word for word as on the sheet', () => {
    const due = dueOf(sheet).replace(labels.foot.key, keyInText);
    expect(plainWords(text)).toEqual(plainWords(`${due} ${rowsAgain(sheet)}`));
  });

  it('is in Word word for word as on the sheet', async () => {
    const word = await wordOf(sheet);
    const plan = sheet.sections.some(({ id }) => id === 'plan') ? planTitles : [];
    // Rows of levels that have titles of their own have those over them.
    const levels = levelTitles.slice(0, sheet.levels.rows.length > 1 ? 1 : 2);
    const added = [...plan, ...levels];
    const due = [dueOf(sheet), ...added, 'Page of'].join('\n');
    expect(plainWords(textOfWord(word))).toEqual(plainWords(due));
  });

  it('is typed in both exactly as it was typed', async () => {
    const word = textOfWord(await wordOf(sheet));
    const own = piecesOf(sheet).filter(({ form, as }) => !form && as !== 'cite');
    expect(own.length).toBeGreaterThan(20);
    for (const piece of own) {
      expect(word).toContain(piece.text.trim());
      expect(text).toContain(piece.text.trim().replaceAll('\u00a0', ' '));
    }
  });

  it('is told part by part in the words of the whole', () => {
    for (const { id } of tellable(sheet))
      for (const line of toldAsText(tellPart(sheet, id)).split('\n')) expect(text).toContain(line);
  });

  it(`${state === 'draft' ? 'says' : 'does not say'} DRAFT, and says its marking, on every page`, async () => {
    const { head, foot } = await wordOf(sheet);
    const marking = sheet.marking?.text;
    const top = state === 'draft' ? ['DRAFT', marking] : [marking];
    expect(head.map((line) => line.text)).toEqual(top);
    expect(foot[0]?.text).toBe(marking);
    expect(text.split('\n').slice(0, top.length)).toEqual(top);
    expect(text.trimEnd().split('\n').at(-2)).toBe(marking);
  });
});

describe('plain text', () => {
  const sheet = composeSheet(exampleOfLen(), 'finished');
  const text = toldAsText(tellSheet(sheet));

  it('sets titles, sources, views, levels and goals apart with marks of its own', () => {
    expect(text).toContain('\nKnown adult: High\nChildren: Medium\n');
    expect(text).toContain('\nWork: Eleven years at one warehouse');
    expect(text).toContain('\nAlcohol misuse drives offending, serious harm; goal 1: He says');
    expect(text).toContain('He pleaded guilty. He was convicted of assaulting her in 2022;');
    expect(text).toContain('led to no charge. [c] [e]\n');
    expect(text).toContain('- [a] interview, 90 minutes, 24 March\n');
    expect(text).toContain('Lower if _three months sober');
    expect(text).toContain(
      '\n1. I will stay off the drink from Thursday to Sunday.\n   First: ring',
    );
    expect(text).toContain('- Higher if he has a new partner, then I ask the police that week');
  });

  it('says of a level in custody which is which', () => {
    const a = exampleOfLen();
    a.person.inCustody = true;
    for (const judged of Object.values(a.risk.levels).flat()) judged.custody = 'low';
    const inside = toldAsText(tellSheet(composeSheet(a, 'finished')));
    expect(inside).toContain('Known adult\n   In custody: Low\n   If released now: High\n');
  });

  it('gives a part what it needs of the rest: the sources that it cites, and who signed', () => {
    const risk = toldAsText(tellPart(sheet, 'risk'));
    expect(risk).toContain('Risk of serious harm\nKnown adult: High');
    expect(risk).toContain('- [a] interview');
    expect(risk).toContain('Signed: A. Practitioner');
    expect(risk).not.toContain('- [b]');
    const plan = toldAsText(tellPart(sheet, 'plan'));
    expect(plan).not.toContain('[a] interview');
    expect(plan).not.toContain('underscores');
    expect(plan).toContain('Signed: A. Practitioner');
  });

  it('says in a part what the sheet says of it elsewhere: a dispute, and what would raise the risk', () => {
    const part = (id: 'offence' | 'risk') => {
      const alone = composeSheet(standAlone(exampleOfLen(), id), 'finished');
      return toldAsText(tellPart(alone, id));
    };
    expect(part('offence')).toContain(
      'Disputed: whether he took Dawn by the throat. Treated here: _he admits a push',
    );
    expect(part('risk')).toContain('Higher if Len goes quiet, or drinks on bad news; he rings');
    expect(part('risk')).not.toContain('see “');
    expect(part('offence')).not.toContain('see Still open');
  });
});
