import { inTurn, listed } from '../../sheet/phrase.ts';
import type { Levels, Piece } from '../../sheet/sheet.ts';
import type { Entry } from '../told/told.ts';
import { passageAt, viewAt } from './passage.ts';
import { paragraph, type Source, sentence, typedAt, under, wholeBlock } from './source.ts';
import { groupsSaid, reportWords as words } from './wordings.ts';

type Row = Levels['rows'][number];
type Column = Levels['columns'][number];

/** Everyone that a level is given for, as named within a sentence. */
function groupOf({ id, group }: Column): Piece {
  const key = id.split('/')[0] as keyof typeof groupsSaid;
  return { ...group, as: 'known', text: groupsSaid[key] ?? group.text };
}

/** "a, b and c". */
function inOne(source: Source, all: readonly Piece[][]): Piece[] {
  const last = all.at(-1) ?? [];
  const first = listed(all.slice(0, -1), ', ');
  if (first.length === 0) return last;
  return sentence(source, '{first} and {last}', { first, last }, 'risk.levels');
}

/** Everyone with one level, named in one: "to a known adult (Dawn) and to children". */
function namesOf(source: Source, columns: readonly Column[], wordingOf: string): Piece[] {
  const each = columns.map((column) => {
    const who = column.who ? [{ ...column.who, as: 'known' as const }] : [];
    return sentence(source, wordingOf, { group: [groupOf(column)], who }, column.group.at);
  });
  return inOne(source, each);
}

/** "high to a known adult (Dawn), medium to children and low to staff", and for whom there is none. */
function assessed(source: Source, row: Row, wordingOf: string): Piece[] {
  const { columns } = source.sheet.levels;
  const at = 'risk.levels';
  const having = (level: string) => columns.filter((_, i) => row.cells[i]?.level === level);
  const given = new Map(row.cells.map(({ level, said }) => [level, said]));
  const levels = [...given].flatMap(([level, said]) => {
    if (level === '' || level === 'not-known') return [];
    const word = [{ ...said, as: 'known' as const, text: said.text.toLowerCase() }];
    const groups = namesOf(source, having(level), words.to);
    return [sentence(source, words.level, { level: word, groups }, at)];
  });
  const lacking = (wording: string, level: string) =>
    sentence(source, wording, { groups: namesOf(source, having(level), words.group) }, at);
  return inTurn(
    sentence(source, wordingOf, { levels: inOne(source, levels) }, at),
    lacking(words.notKnown, 'not-known'),
    lacking(words.notGiven, ''),
  );
}

function levelsOf(source: Source): Piece[] {
  const { rows } = source.sheet.levels;
  const [first, second] = rows;
  if (first && !second) return assessed(source, first, words.assessed);
  return inTurn(
    ...rows.map((row, i) => assessed(source, row, i === 0 ? words.inCustody : words.released)),
  );
}

/** The reasons for the other levels, and for one that moved, as they follow on the sheet; a name begins with a capital. */
function otherReasons(source: Source): Piece[] {
  const reasons = wholeBlock(source, 'risk', 'why', ({ at }) => at !== 'risk.why');
  return reasons.map((piece) =>
    piece.at.endsWith('.who')
      ? { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) }
      : piece,
  );
}

function changes(source: Source): Piece[] {
  const at = 'safety.signs';
  const raising = source.a.safety.signs.flatMap(({ raises }, i) =>
    raises ? [typedAt(source, `${at}.${i}.if`)] : [],
  );
  return inTurn(
    sentence(source, words.higher, { signs: listed(raising, '; ') }, at),
    passageAt(source, 'risk.lower', (lower) =>
      sentence(source, words.lower, { lower }, 'risk.lower'),
    ),
  );
}

/** The official scores, as they stand on the record. */
export function likelihoodOf(source: Source): Entry[] {
  const scores = paragraph(wholeBlock(source, 'risk', 'scores'));
  return under(source, words.likelihood, 'risk.scores', scores);
}

/** Who could be harmed and how, the levels and why, what would change them, and the risk to the person. */
export function riskOf(source: Source): Entry[] {
  const toSelf = passageAt(source, 'risk.toSelf', (text) =>
    sentence(source, words.toSelf, { text }, 'risk.toSelf'),
  );
  return under(source, words.risk, 'risk', [
    ...paragraph(levelsOf(source)),
    ...paragraph(passageAt(source, 'risk.who')),
    ...paragraph(inTurn(viewAt(source, 'risk.why'), otherReasons(source))),
    ...paragraph(changes(source)),
    ...paragraph(toSelf),
  ]);
}
