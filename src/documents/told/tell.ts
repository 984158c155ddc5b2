import { parts } from '../../assessment/parts.ts';
import { labels } from '../../sheet/labels.ts';
import { wording } from '../../sheet/piece.ts';
import type { Block, Piece, Section, Sheet } from '../../sheet/sheet.ts';
import { version } from '../../sheet/version.ts';
import { ofFoot, ofFootFor } from './of-foot.ts';
import { ofSection } from './of-section.ts';
import type { Entry, Told } from './told.ts';

function paragraph({ pieces }: Block): Entry {
  return { kind: 'paragraph', pieces };
}

function ofLevels({ levels }: Sheet): Entry[] {
  return [
    { kind: 'heading', level: 1, pieces: [levels.caption] },
    { kind: 'levels', levels },
  ];
}

function ofBack({ back }: Sheet): Entry[] {
  if (!back) return [];
  const title = parts.find(({ id }) => id === 'overleaf')?.title ?? '';
  return [
    { kind: 'heading', level: 1, pieces: [wording('overleaf', title, 'strong')] },
    ...back.sections.flatMap((section) => ofSection(section, 2)),
  ];
}

/** Around what a document says: whose it is, whether it is a draft, its marking, and what made it. */
export function around(sheet: Sheet, entries: readonly Entry[], title = 'Assessment'): Told {
  const { draft, marking, name } = sheet;
  const made = wording('marking', labels.foot.madeBy.replace('{version}', version));
  return { title, draft, marking, made, entries: [{ kind: 'title', pieces: [name] }, ...entries] };
}

/** All of a sheet as a document, in the order in which it is read. */
export function tellSheet(sheet: Sheet): Told {
  const { facts, since, next, open, manager, sections } = sheet;
  return around(sheet, [
    ...facts.map(paragraph),
    ...(since ? [paragraph(since)] : []),
    ...ofLevels(sheet),
    ...ofSection(next),
    ...ofSection(open),
    ...(manager ? [paragraph(manager)] : []),
    ...sections.flatMap((section) => ofSection(section)),
    ...ofFoot(sheet),
    ...ofBack(sheet),
  ]);
}

/** The parts of a sheet that can be told by themselves, in reading order. */
export function tellable(sheet: Sheet): Section[] {
  const all = [sheet.next, sheet.open, ...sheet.sections, ...(sheet.back?.sections ?? [])];
  return all.filter((section) => section !== null);
}

function piecesOf(entries: readonly Entry[]): Piece[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'levels') return [];
    if (entry.kind === 'goals')
      return entry.goals.flatMap(({ words, steps }) => [...words, ...steps.flat()]);
    return entry.pieces;
  });
}

/** One part of a sheet as a document, with what it needs of the rest: the levels with the risk, and the sources that it cites. */
export function tellPart(sheet: Sheet, id: Section['id']): Told {
  const section = tellable(sheet).find((one) => one.id === id) ?? null;
  const said = ofSection(section);
  const levels = id === 'risk' ? ofLevels(sheet) : [];
  const entries = [...levels, ...said, ...ofFootFor(sheet, piecesOf(said))];
  return around(sheet, entries, 'Part of an assessment');
}

/** The same document, saying at its end that it does not hold all that the sheet does. */
export function withGap(told: Told): Told {
  const said = wording('marking', 'Some passages of the sheet are left out here.');
  return { ...told, entries: [...told.entries, { kind: 'paragraph', pieces: [said] }] };
}
