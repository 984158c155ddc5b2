import type { Assessment } from '../../assessment/assessment.ts';
import { passagesOf } from '../../assessment/passages-of.ts';
import { pathOf } from '../../assessment/place-of.ts';
import type { Block, Section, Sheet } from '../../sheet/sheet.ts';

/** The passages that are not for the person, or rest on a source that is not, or, where that is asked for, are about somebody else. */
function passagesKept(a: Assessment, others: boolean): string[] {
  const secret = new Set(a.sources.list.filter((s) => s.private).map(({ id }) => id));
  return passagesOf(a)
    .filter(
      ({ passage: p }) =>
        p.private || p.from.some((id) => secret.has(id)) || (others && p.aboutOthers),
    )
    .map(({ at }) => at);
}

/** Everything that goes with them: why an area matters, what else is said of a strength, a correction, and the sources. */
function pathsKept(a: Assessment, passages: readonly string[]): string[] {
  const strengths = passages.flatMap((at) => /^(strengths\.list\.\d+)\.what$/.exec(at)?.[1] ?? []);
  const views = passages.flatMap((at) =>
    /^areas\./.test(at) ? [at.replace(/known$/, 'why')] : [],
  );
  const corrections = a.view.corrections.flatMap(({ about }, i) =>
    passages.includes(pathOf(a, about) ?? '') ? [`view.corrections.${i}`] : [],
  );
  const sources = a.sources.list.flatMap((s, i) => (s.private ? [`sources.list.${i}`] : []));
  const without = Object.entries(a.plan.without).flatMap(([id, { endangers }]) =>
    endangers ? [`plan.without.${id}`] : [],
  );
  return [
    ...new Set([...passages, ...views, ...strengths, ...corrections, ...sources, ...without]),
  ];
}

/**
 * The sheet without what the person may not see: what is marked as not for them, what rests on a source that is not to
 * be shared, and why a goal would endanger somebody. `others` leaves out what is about somebody else as well. `count` is
 * how many passages of the sheet are not in it.
 */
export function leftOut(
  sheet: Sheet,
  a: Assessment,
  others: boolean,
): { sheet: Sheet; count: number } {
  const passages = passagesKept(a, others);
  const paths = pathsKept(a, passages);
  const isKept = (at: string) => paths.some((path) => at === path || at.startsWith(`${path}.`));
  const printed = new Set<string>();
  const blocks = (all: readonly Block[]): Block[] =>
    all
      .map((block) => ({
        ...block,
        pieces: block.pieces.filter(({ at }) => {
          if (isKept(at)) printed.add(at);
          return !isKept(at);
        }),
      }))
      .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
  const section = (one: Section): Section => ({ ...one, blocks: blocks(one.blocks) });
  const sections = (all: readonly Section[]) =>
    all.map(section).filter((one) => one.blocks.length > 0);
  const [open = null] = sections(sheet.open ? [sheet.open] : []);
  const back = sheet.back && { ...sheet.back, sections: sections(sheet.back.sections) };
  const rest = {
    sections: sections(sheet.sections),
    foot: blocks(sheet.foot),
    back: back && back.sections.length > 0 ? back : null,
  };
  const counted = paths.filter((path) => passages.includes(path) || /^(view|plan)\./.test(path));
  const count = counted.filter((path) =>
    [...printed].some((at) => at === path || at.startsWith(`${path}.`)),
  ).length;
  return { sheet: { ...sheet, open, ...rest }, count };
}
