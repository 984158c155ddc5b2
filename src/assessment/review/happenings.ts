import type { areas } from '../areas.ts';
import type { PartId } from '../parts.ts';

type AreaId = (typeof areas)[number]['id'];

/** One kind of change to look at: what it is called, what to think about, and the parts and areas that it may touch. */
export interface Happening {
  readonly id: string;
  readonly title: string;
  readonly think: string;
  /** Areas by id, and parts by id. */
  readonly touches: { readonly areas: readonly AreaId[]; readonly parts: readonly PartId[] };
  /** True where it may mean recall or breach: then the decision has its place on the back. */
  readonly decide?: true;
}

/** Kinds of change, in the order in which they are offered. This list is what a review asks about. Ids are stored for ever. */
export const happenings: readonly Happening[] = [
  {
    id: 'address',
    title: 'Address',
    think: 'Moved, lost a place, or somebody moved in or out',
    touches: { areas: ['accommodation'], parts: ['risk', 'safety'] },
  },
  {
    id: 'partner',
    title: 'Partner',
    think: 'Somebody new, an ending, a pregnancy',
    touches: { areas: ['relationships'], parts: ['risk', 'safety'] },
  },
  {
    id: 'children',
    title: 'Children',
    think: 'Contact, a birth, children’s services',
    touches: { areas: ['relationships'], parts: ['risk', 'safety'] },
  },
  {
    id: 'work',
    title: 'Work',
    think: 'Started, lost, off sick, other hours',
    touches: { areas: ['work', 'finance'], parts: ['strengths', 'plan'] },
  },
  {
    id: 'health',
    title: 'Health',
    think: 'Illness, treatment, a diagnosis, mood',
    touches: { areas: ['health', 'emotional'], parts: ['plan'] },
  },
  {
    id: 'arrest',
    title: 'Arrest or allegation',
    think: 'What for, by whom, and what came of it',
    touches: { areas: [], parts: ['offence', 'risk', 'safety'] },
    decide: true,
  },
  {
    id: 'support-lost',
    title: 'Loss of a support',
    think: 'Somebody or something that held things together',
    touches: { areas: [], parts: ['strengths', 'risk', 'safety'] },
  },
  {
    id: 'contact-lost',
    title: 'Lost contact',
    think: 'Missed appointments, cannot be reached',
    touches: { areas: [], parts: ['safety', 'plan'] },
    decide: true,
  },
  {
    id: 'substances',
    title: 'Drink or drugs',
    think: 'Begun, stopped, a lapse, a test',
    touches: { areas: ['drugs', 'alcohol'], parts: ['risk', 'plan'] },
  },
  {
    id: 'order',
    title: 'The order or licence',
    think: 'A programme begun or put off, a condition changed or not kept',
    touches: { areas: [], parts: ['plan', 'safety'] },
    decide: true,
  },
  {
    id: 'other',
    title: 'Anything else',
    think: 'Good news too',
    touches: { areas: [], parts: ['strengths', 'risk', 'plan'] },
  },
];

/** Kinds that are not offered by themselves: what a case was waiting for, in its own words. Ids are stored for ever. */
const foreseen: readonly Happening[] = [
  {
    id: 'sign',
    title: 'A warning sign',
    think: 'One that was named before: who saw it, and what came of it',
    touches: { areas: [], parts: ['risk', 'safety', 'plan'] },
    decide: true,
  },
  {
    id: 'awaited',
    title: 'What was waited for',
    think: 'It has come: what is another now?',
    touches: { areas: [], parts: ['plan', 'safety'] },
  },
];

/** The kind of this id; "anything else" for one that this version does not know. */
export function happeningOf(id: string): Happening {
  const known = [...happenings, ...foreseen].find((one) => one.id === id);
  return known ?? (happenings.at(-1) as Happening);
}
