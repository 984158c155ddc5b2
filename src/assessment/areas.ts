/**
 * The eleven areas of a life that the writer chooses from, in the order in which they are read.
 * This list is the form: to correct a wording, change it here; to add an area, add one entry.
 * Ids are stored for ever: never change or reuse one.
 */
export const areas = [
  {
    id: 'accommodation',
    title: 'Accommodation',
    think: 'Where {name} sleeps, with whom, how safe and how lasting it is.',
  },
  {
    id: 'work',
    title: 'Education, training and employability',
    short: 'work',
    think: 'Work, training, school; what stands in the way.',
  },
  { id: 'finance', title: 'Finance', think: 'Income, debts, who controls the money.' },
  {
    id: 'relationships',
    title: 'Relationships',
    think: 'Partners past, present and new, family, children; what happened and where it stands.',
  },
  {
    id: 'lifestyle',
    title: 'Lifestyle and associates',
    short: 'lifestyle',
    think: 'How the days go and with whom.',
  },
  {
    id: 'drugs',
    title: 'Drug misuse',
    short: 'drugs',
    think: 'What, how often, since when, paid for how.',
  },
  {
    id: 'alcohol',
    title: 'Alcohol misuse',
    short: 'alcohol',
    think: 'How much, when, and what comes of it.',
  },
  {
    id: 'emotional',
    title: 'Emotional well-being',
    think: 'Mood, loss, trauma, self-harm, what helps.',
  },
  {
    id: 'thinking',
    title: 'Thinking and behaviour',
    think: 'What {name} does before, during and after; who could notice.',
  },
  { id: 'attitudes', title: 'Attitudes', think: 'What {name} thinks is allowed, owed or fair.' },
  {
    id: 'health',
    title: 'Health and other considerations',
    short: 'health',
    think: 'Illness, disability, medicines, waiting lists, anything else.',
  },
] as const satisfies readonly { id: string; title: string; short?: string; think: string }[];

/** At most this many areas of the writer's own naming: form.md asks for "one or two". */
export const ownAreasAtMost = 2;

/** The five answers that an area can have; every area begins as the first. */
export const areaStates = {
  'not-asked': 'Not yet asked',
  no: 'Doesn’t matter here',
  matters: 'Matters',
  aside: 'Set aside for now',
  'not-known': 'Not known yet',
} as const;
