/** What a review begins with, the nine parts in reading order, the back, and the person’s own page. Ids stand in addresses and are stored for ever. */
export const parts = [
  {
    id: 'since',
    title: 'What has happened since',
    plain: 'What has happened since',
    lead: 'What is new, how far the goals came, and which of the signs were seen.',
  },
  {
    id: 'person',
    title: 'The person',
    plain: 'The person',
    lead: 'Who this is about, why it is written now, and who writes it.',
  },
  {
    id: 'strengths',
    title: 'What already keeps {name} from offending',
    plain: 'What already works',
    lead: 'Start with what works. One strength at a time; two or three are plenty.',
  },
  {
    id: 'offence',
    title: 'What happened, and why',
    plain: 'What happened, and why',
    lead: 'First what is known, then what is disputed, then what you make of it.',
  },
  {
    id: 'areas',
    title: 'Areas that matter',
    plain: 'Areas that matter',
    lead: 'Choose those that matter for {name}. An area that you don’t choose costs nothing.',
  },
  {
    id: 'risk',
    title: 'The risk now',
    plain: 'The risk now',
    lead: 'Reasons first, then a level for each group.',
  },
  {
    id: 'plan',
    title: 'The plan, in {name}’s words',
    plain: 'The plan',
    lead: 'Two to five goals that {name} can do something about. A bed, money and someone who helps come first.',
  },
  {
    id: 'safety',
    title: 'Keeping people safe',
    plain: 'Keeping people safe',
    lead: 'What must happen now, what protects people, and who does what if things change.',
  },
  {
    id: 'view',
    title: '{name}’s view',
    plain: 'Their view',
    lead: 'In {name}’s own words, as said.',
  },
  { id: 'sign', title: 'Sign', plain: 'Sign', lead: 'Your judgement, in your name.' },
  {
    id: 'overleaf',
    title: 'Overleaf',
    plain: 'Overleaf',
    lead: 'The back of the sheet. It prints only if something is on it.',
  },
  {
    id: 'copy',
    title: '{name}’s copy',
    plain: 'Their copy',
    lead: 'A page for {name} to keep. Only what you clear, or what is {name}’s own, reaches it.',
  },
] as const;

export type PartId = (typeof parts)[number]['id'];

/** The part of this id; the first where there is no such part. */
export function partOf(id: string): PartId {
  return parts.find((p) => p.id === id)?.id ?? 'person';
}
