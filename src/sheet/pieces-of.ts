import type { Block, Levels, Piece, Section, Sheet } from './sheet.ts';

type Printed = Omit<Sheet, 'called'>;

function ofBlock(b: Block | null): Piece[] {
  if (!b) return [];
  return b.mark ? [b.mark, ...b.pieces] : [...b.pieces];
}

/** The pieces of a section, its title first. */
function piecesOfSection(s: Section | null): Piece[][] {
  return s
    ? [
        [s.title],
        ...s.blocks.flatMap((b) => (b.mark ? [[b.mark], [...b.pieces]] : [[...b.pieces]])),
      ]
    : [];
}

function ofLevels(l: Levels): Piece[][] {
  return [
    [l.caption],
    ...l.columns.flatMap((c) => (c.who ? [[c.group], [c.who]] : [[c.group]])),
    ...l.rows.flatMap((r) => [...(r.title ? [[r.title]] : []), ...r.cells.map((c) => [c.said])]),
  ];
}

/** What stands at the top of a side, first the draft word and the marking. */
function ofTop(s: Printed): Piece[][] {
  return [s.draft, s.marking].flatMap((p) => (p ? [[p]] : []));
}

/** The runs of the front, in the order in which they print. A run is set without a break; runs are set apart. */
export function runsOfFront(s: Printed): Piece[][] {
  return [
    ...ofTop(s),
    [s.name],
    ...s.facts.map(ofBlock),
    ofBlock(s.since),
    ...ofLevels(s.levels),
    ...piecesOfSection(s.next),
    ...piecesOfSection(s.open),
    ofBlock(s.manager),
    ...s.sections.flatMap(piecesOfSection),
    ...s.foot.map(ofBlock),
    ...s.signing.map(ofBlock),
    ...(s.marking ? [[s.marking]] : []),
    [s.note],
  ];
}

/** The runs of the back; none when there is no back. */
export function runsOfBack(s: Printed): Piece[][] {
  if (!s.back) return [];
  return [
    ...ofTop(s),
    [s.name],
    ofBlock(s.back.facts),
    ...s.back.sections.flatMap(piecesOfSection),
    ...(s.marking ? [[s.marking]] : []),
    [s.back.note],
  ];
}

/** Every piece of both sides. */
export function piecesOf(s: Printed): Piece[] {
  return [...runsOfFront(s), ...runsOfBack(s)].flat();
}
