/** A question of the form that every peer shows. */
export interface Question {
  name: string;
  kind: 'choice' | 'long' | 'line';
  label: string;
  /** What can be chosen: stored value to wording. */
  options: Record<string, string>;
}

const topics = [
  'What was done',
  'How it came about',
  'A place to live',
  'Learning and earning',
  'Managing money',
  'Partner and family',
  'Friends and free time',
  'Use of drugs',
  'Use of alcohol',
  'Mood and coping',
  'Planning and impulse',
  'Outlook on offending',
  'Body and mind',
];

const part = { plays: 'It plays a part', none: 'It plays none', unclear: 'It is unclear' };
const since = { up: 'Improved', level: 'As before', down: 'Worsened', unseen: 'Not seen' };

/** How many fields there are of each sort beside the 13 topics. */
const supports = 6;
const steps = 8;

function ofTopic(topic: string, at: number): Question[] {
  return [
    { name: `topic-${at}-part`, kind: 'choice', label: `${topic}: its part`, options: part },
    { name: `topic-${at}-since`, kind: 'choice', label: `${topic}: since then`, options: since },
    { name: `topic-${at}-known`, kind: 'long', label: `${topic}: in your words`, options: {} },
  ];
}

function ofStep(at: number): Question[] {
  return ['What', 'By whom', 'By what day'].map((asks, i) => ({
    name: `step-${at}-${i}`,
    kind: 'line',
    label: `Step ${at + 1}. ${asks}?`,
    options: {},
  }));
}

/** 26 choices with 91 radio buttons, 19 large boxes and 24 lines: a narrative assessment, whole on one page. */
export const questions: readonly Question[] = [
  ...topics.flatMap(ofTopic),
  ...Array.from({ length: supports }, (_, at) => ({
    name: `support-${at}`,
    kind: 'long' as const,
    label: `What helps, ${at + 1}`,
    options: {},
  })),
  ...Array.from({ length: steps }, (_, at) => ofStep(at)).flat(),
];
