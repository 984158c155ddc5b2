import { z } from 'zod/mini';
import type { Ask } from './ask.ts';
import { type LevelName, levelOrder } from './definitions.ts';
import { blankPassage, passage } from './passage.ts';

/** Groups that a level is given for. Prisoners only in custody. Ids are stored for ever. */
export const groups = [
  { id: 'known-adult', title: 'Known adult', plural: 'known adults' },
  { id: 'children', title: 'Children', plural: 'children' },
  { id: 'public', title: 'Public', plural: 'the public' },
  { id: 'staff', title: 'Staff', plural: 'staff' },
  { id: 'prisoners', title: 'Prisoners', plural: 'prisoners', custodyOnly: true },
] as const;

export type GroupId = (typeof groups)[number]['id'];

const level = z.enum(['', 'low', 'medium', 'high', 'very-high', 'not-known']);
/**
 * One level for a group, or for a named person in it: two people in one group may differ.
 * `community` is the level now, or, for someone in custody, if released now.
 */
const judged = z.strictObject({
  id: z.string(),
  who: z.string(),
  community: level,
  custody: level,
  why: z.string(),
});
export type Judged = z.infer<typeof judged>;

const score = z.strictObject({
  id: z.string(),
  name: z.string(),
  figure: z.string(),
  band: z.string(),
  on: z.string(),
});

export const risk = z.strictObject({
  who: passage,
  toSelf: passage,
  levels: z.record(z.string(), z.array(judged)),
  why: passage,
  lower: passage,
  scores: z.strictObject({
    state: z.enum(['', 'recorded', 'none', 'too-old']),
    list: z.array(score),
    agreed: z.enum(['', 'agree', 'depart']),
    why: z.string(),
  }),
});
export type Risk = z.infer<typeof risk>;
export type Score = z.infer<typeof score>;

export function blankJudged(id: string): Judged {
  return { id, who: '', community: '', custody: '', why: '' };
}

export function blankRisk(): Risk {
  return {
    who: blankPassage(),
    toSelf: blankPassage(),
    why: blankPassage(),
    lower: blankPassage(),
    levels: Object.fromEntries(groups.map((g) => [g.id, [blankJudged(g.id)]])),
    scores: { state: '', list: [], agreed: '', why: '' },
  };
}

/** The groups that this person's levels are given for: four, or five in custody. */
export function groupsFor(inCustody: boolean) {
  return groups.filter((g) => inCustody || !('custodyOnly' in g));
}

/** The levels of one entry: one in the community; two in custody (in custody, if released now). */
export function rowsOf(inCustody: boolean): ('custody' | 'community')[] {
  return inCustody ? ['custody', 'community'] : ['community'];
}

/** The highest level given to anybody, or null while none is given. Used to word a question, never to net off. */
export function highest(given: Risk['levels'], inCustody: boolean): LevelName | null {
  const all = groupsFor(inCustody)
    .flatMap((g) => given[g.id] ?? [])
    .flatMap((j) => rowsOf(inCustody).map((row) => j[row]));
  return [...levelOrder].reverse().find((l) => all.includes(l)) ?? null;
}

/**
 * True when an entry needs a reason of its own: a level above low, or not known, other than the highest, which "why
 * this level now" answers for. Nothing is asked twice.
 */
export function needsReason(j: Judged, top: LevelName | null, inCustody: boolean): boolean {
  const given = rowsOf(inCustody).map((row) => j[row]);
  return given.some((l) => l !== '' && l !== 'low' && l !== top);
}

export const riskAsks = {
  who: {
    ask: 'Who could be harmed, how, and when is it most likely?',
    hint: 'Everyone: past and possible victims, new partners, children, unborn children, staff. Say what harm to each.',
    missing: 'Who could be harmed, how and when',
  },
  toSelf: {
    ask: 'Risk to {name}',
    hint: 'Suicide, self-harm, being hurt by others. Described, never given a level.',
  },
  levels: { ask: 'How high is the risk of serious harm?' },
  levelWho: { ask: 'Who in this group? Leave empty for all of them.' },
  custody: { ask: 'In custody' },
  released: { ask: 'If released now' },
  levelWhy: { ask: 'Why this level for them?', hint: 'Your view.' },
  levelNotKnown: { ask: 'Why can’t it be said yet, and what would tell?', hint: 'Your view.' },
  why: {
    ask: 'Why this level now?',
    hint: 'Your view, for the highest level that you give below: why this person, at this time. Not what kind of offence it is.',
  },
  lower: {
    ask: 'What would lower it?',
    hint: 'Your view: what would have to be seen, and for how long.',
  },
  scores: {
    ask: 'Official scores',
    hint: 'As they stand on the record. Nothing is worked out here.',
  },
  scoreName: { ask: 'Score' },
  figure: { ask: 'Figure' },
  band: { ask: 'Band' },
  on: { ask: 'Dated' },
  agreed: { ask: 'Do you agree with them?' },
  tooOld: { ask: 'Who asks for a new one, and by when?' },
  scoresWhy: { ask: 'Why, or why not?', hint: 'Your view.' },
} satisfies Record<string, Ask>;
