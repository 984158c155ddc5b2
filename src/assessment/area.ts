import { z } from 'zod/mini';
import { areas as areaList } from './areas.ts';
import type { Ask } from './ask.ts';
import { blankPassage, passage } from './passage.ts';

const area = z.strictObject({
  state: z.enum(['not-asked', 'no', 'matters', 'aside', 'not-known']),
  offending: z.boolean(),
  harm: z.boolean(),
  known: passage,
  why: passage,
  aside: z.string(),
  asked: z.string(),
});
export type Area = z.infer<typeof area>;

/** Answers by the area's id. An id that this version does not know is kept (an area once asked, or a newer one). */
export const areaAnswers = z.strictObject({
  answers: z.record(z.string(), area),
  own: z.array(z.strictObject({ id: z.string(), title: z.string() })),
});
export type AreaAnswers = z.infer<typeof areaAnswers>;

export function blankArea(): Area {
  return {
    state: 'not-asked',
    offending: false,
    harm: false,
    known: blankPassage(),
    why: blankPassage(),
    aside: '',
    asked: '',
  };
}

export function blankAreas(): AreaAnswers {
  return { answers: Object.fromEntries(areaList.map((a) => [a.id, blankArea()])), own: [] };
}

/** What an area of the writer's own is called until it has a name. */
const unnamed = 'An area without a name';

/** Every area on this form in reading order: the eleven, then the writer's own; each with its answer. */
export function allAreas(
  a: AreaAnswers,
): { id: string; title: string; short: string; think: string; answer: Area }[] {
  const fixed = areaList.map((one) => ({
    id: one.id as string,
    title: one.title as string,
    short: 'short' in one ? one.short : one.title.toLowerCase(),
    think: one.think as string,
  }));
  const own = a.own.map((o) => ({
    id: o.id,
    title: o.title || unnamed,
    short: o.title || unnamed,
    think: '',
  }));
  return [...fixed, ...own].map((one) => ({ ...one, answer: a.answers[one.id] ?? blankArea() }));
}

/** What an area drives, in the words of the form. Empty until it is said. */
export function drives(a: Area): string {
  return [a.offending ? 'offending' : '', a.harm ? 'serious harm' : ''].filter(Boolean).join(', ');
}

export const areaAsks = {
  state: { ask: 'Does it matter here?', missing: 'Whether at least one area matters' },
  drives: { ask: 'What does it drive?', missing: 'What it drives' },
  offending: { ask: 'Offending' },
  harm: { ask: 'Serious harm' },
  known: {
    ask: 'What is known?',
    hint: 'Facts, and where they come from.',
    missing: 'What is known',
  },
  why: {
    ask: 'Why does it matter here?',
    hint: 'Your view: why for {name}, not in general.',
    missing: 'Why it matters here',
  },
  aside: {
    ask: 'Set aside for now, because',
    hint: 'Your view.',
    missing: 'Why it is set aside for now',
  },
  asked: { ask: 'Who has been asked, and when?', missing: 'Who has been asked' },
  own: { ask: 'Name of the area', missing: 'A name for the area that you added' },
} satisfies Record<string, Ask>;
