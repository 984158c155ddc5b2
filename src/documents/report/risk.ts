import { inTurn, listed } from '../../sheet/phrase.ts';
import type { Levels, Piece } from '../../sheet/sheet.ts';
import type { Entry } from '../told/told.ts';
import { viewOf } from './in-my-view.ts';
import { paragraph, type Source, saidAt, sentence, typedAt, under, wholeBlock } from './source.ts';
import { groupsSaid, reportWords as words } from './wordings.ts';

type Row = Levels['rows'][number];

/** Everyone that a level is given for, as named within a sentence. */
function groupOf({ id, group }: Levels['columns'][number]): Piece {
  const key = id.split('/')[0] as keyof typeof groupsSaid;
  return { ...group, as: 'known', text: groupsSaid[key] ?? group.text };
}

/** "high to a known adult (Dawn), medium to children and low to staff", and for whom it is not known. */
function assessed(source: Source, row: Row, wordingOf: string): Piece[] {
  const { columns } = source.sheet.levels;
  const given = row.cells.map(({ level }) => level !== '' && level !== 'not-known');
  const each = columns.map((column, i) => {
    const said = row.cells[i]?.said;
    const level = said ? [{ ...said, as: 'known' as const, text: said.text.toLowerCase() }] : [];
    const who = column.who ? [{ ...column.who, as: 'known' as const }] : [];
    const group = [groupOf(column)];
    return given[i] ? sentence(source, words.level, { level, group, who }, column.group.at) : group;
  });
  const inOne = (all: Piece[][]) => {
    const last = all.at(-1) ?? [];
    const first = listed(all.slice(0, -1), ', ');
    return first.length > 0
      ? sentence(source, '{first} and {last}', { first, last }, 'risk.levels')
      : last;
  };
  const levels = inOne(each.filter((_, i) => given[i]));
  const groups = inOne(each.filter((_, i) => !given[i]));
  return inTurn(
    sentence(source, wordingOf, { levels }, 'risk.levels'),
    sentence(source, words.notKnown, { groups }, 'risk.levels'),
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

/** The reasons for the other levels, and for one that moved, as they follow on the sheet. */
function otherReasons(source: Source): Piece[] {
  const isOther = ({ at }: Piece) => at !== 'risk.why';
  return wholeBlock(source, 'risk', 'why', isOther);
}

function changes(source: Source): Piece[] {
  const at = 'safety.signs';
  const raising = source.a.safety.signs.flatMap(({ raises }, i) =>
    raises ? [typedAt(source, `${at}.${i}.if`)] : [],
  );
  return inTurn(
    sentence(source, words.higher, { signs: listed(raising, '; ') }, at),
    sentence(source, words.lower, { lower: saidAt(source, 'risk.lower') }, 'risk.lower'),
  );
}

/** Who could be harmed and how, the levels and why, what would change them, the scores, and the risk to the person. */
export function riskOf(source: Source): Entry[] {
  const why = viewOf(source, 'risk.why', saidAt(source, 'risk.why'));
  const self = { text: saidAt(source, 'risk.toSelf') };
  return under(source, words.risk, 'risk', [
    ...paragraph(levelsOf(source)),
    ...paragraph(saidAt(source, 'risk.who')),
    ...paragraph(inTurn(why, otherReasons(source))),
    ...paragraph(changes(source)),
    ...paragraph(wholeBlock(source, 'risk', 'scores')),
    ...paragraph(sentence(source, words.toSelf, self, 'risk.toSelf')),
  ]);
}
