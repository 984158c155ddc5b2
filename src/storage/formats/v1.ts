import { z } from 'zod/mini';

// Format 1 of a stored record, whole. Once it has been released this file never changes: records written by it lie
// on people's machines. A change to what is stored is a new file, v2.ts, which says how a record of format 1
// becomes one of format 2. Every object is strict, so that nothing unknown is dropped in silence; what is kept by
// id (areas, levels, reasons, the copy's words) is a record, so that an id of another version is kept.

const text = z.string();
const gap = z.enum(['', 'none', 'not-known', 'not-asked', 'would-not-say']);

const passage = z.strictObject({
  text,
  gap,
  note: text,
  from: z.array(text),
  private: z.boolean(),
  aboutOthers: z.boolean(),
});

const person = z.strictObject({
  name: text,
  called: text,
  reference: text,
  born: text,
  sentence: text,
  keyDates: text,
  rarDays: text,
  mappa: z.enum(['', 'none', '1', '2', '3']),
  inCustody: z.boolean(),
  release: text,
  parole: text,
  category: text,
  prison: text,
  communityManager: text,
  whyNow: z.enum(['', 'pre-sentence', 'order', 'licence', 'review', 'transfer', 'change', 'end']),
  needs: z.array(text),
  needsMore: text,
  told: z.enum(['', 'yes', 'no']),
  toldWhyNot: text,
  writer: text,
  role: text,
  date: text,
});

const source = z.strictObject({
  id: text,
  letter: text,
  what: text,
  date: text,
  private: z.boolean(),
});

const strength = z.strictObject({
  id: text,
  kind: text,
  what: passage,
  undone: passage,
  built: passage,
  goals: z.array(text),
});

const offence = z.strictObject({
  known: passage,
  disputed: z.array(z.strictObject({ id: text, says: text, treated: text, open: z.boolean() })),
  conviction: z.enum(['', 'accepts', 'part', 'no', 'not-convicted', 'not-known', 'not-asked']),
  convictionNote: text,
  courtFound: text,
  theySay: text,
  appeal: text,
  use: z.enum(['', 'verdict', 'other']),
  useNote: text,
  myView: passage,
});

const area = z.strictObject({
  state: z.enum(['not-asked', 'no', 'matters', 'aside', 'not-known']),
  offending: z.boolean(),
  harm: z.boolean(),
  known: passage,
  why: passage,
  aside: text,
  asked: text,
});

const level = z.enum(['', 'low', 'medium', 'high', 'very-high', 'not-known']);
const judged = z.strictObject({ id: text, who: text, community: level, custody: level, why: text });

const risk = z.strictObject({
  who: passage,
  toSelf: passage,
  levels: z.record(z.string(), z.array(judged)),
  why: passage,
  lower: passage,
  scores: z.strictObject({
    state: z.enum(['', 'recorded', 'none', 'too-old']),
    list: z.array(z.strictObject({ id: text, name: text, figure: text, band: text, on: text })),
    agreed: z.enum(['', 'agree', 'depart']),
    why: text,
  }),
});

const goal = z.strictObject({
  id: text,
  words: text,
  agreed: z.enum(['', 'agreed', 'drafted']),
  serves: z.array(text),
  first: text,
  who: text,
  by: text,
  know: text,
  meanwhile: text,
  rarDays: text,
  inCustody: text,
  beforeRelease: text,
  after: text,
});

const check = z.strictObject({
  id: text,
  title: text,
  state: z.enum(['', 'not-asked', 'asked', 'answered', 'not-made']),
  askedOf: text,
  askedOn: text,
  answeredOn: text,
  answer: text,
  why: text,
  owner: text,
  chase: text,
});

const safety = z.strictObject({
  next: z.array(z.strictObject({ id: text, what: text, who: text, by: text, cover: text })),
  controls: z.array(z.strictObject({ id: text, what: text, protects: text, why: text })),
  victim: passage,
  liaison: text,
  signs: z.array(
    z.strictObject({ id: text, if: text, then: text, raises: z.boolean(), look: z.boolean() }),
  ),
  checks: z.array(check),
  lookOn: text,
  lookWhen: text,
});

const correction = z.strictObject({
  id: text,
  wrong: text,
  should: text,
  on: text,
  outcome: z.enum(['open', 'changed', 'added', 'refused']),
  why: text,
  by: text,
});

const manager = z.strictObject({
  name: text,
  on: text,
  view: text,
  differs: z.boolean(),
  would: text,
  reason: text,
});

const overleaf = z.strictObject({
  conditions: z.array(z.strictObject({ id: text, text })),
  decisions: z.array(
    z.strictObject({ id: text, what: text, for: text, against: text, who: text, on: text }),
  ),
  contacts: z.array(
    z.strictObject({ id: text, agency: text, name: text, number: text, outOfHours: text }),
  ),
  events: z.array(z.strictObject({ id: text, on: text, what: text })),
});

export const recordV1 = z.strictObject({
  state: z.enum(['draft', 'finished']),
  started: text,
  saved: text,
  finished: text,
  binned: text,
  keepUntil: text,
  place: z.strictObject({ part: text, field: text }),
  copyOf: text,
  assessment: z.strictObject({
    marking: text,
    person,
    sources: z.strictObject({ list: z.array(source), given: z.int().check(z.minimum(0)) }),
    strengths: z.strictObject({ list: z.array(strength), none: z.boolean(), tried: text }),
    offence,
    areas: z.strictObject({
      answers: z.record(z.string(), area),
      own: z.array(z.strictObject({ id: text, title: text })),
    }),
    risk,
    plan: z.strictObject({
      goals: z.array(goal),
      without: z.record(z.string(), z.strictObject({ why: text, endangers: z.boolean() })),
      rarRest: text,
    }),
    safety,
    view: z.strictObject({
      words: passage,
      agreement: z.enum([
        '',
        'agrees',
        'part',
        'disagrees',
        'not-shown',
        'not-asked',
        'would-not-say',
      ]),
      agreementNote: text,
      corrections: z.array(correction),
      copyGiven: text,
    }),
    sign: z.strictObject({ changeMind: passage, signed: z.boolean(), signedOn: text, manager }),
    overleaf,
    copy: z.strictObject({
      plain: z.record(z.string(), z.string()),
      share: z.record(z.string(), z.enum(['yes', 'no'])),
    }),
  }),
});
export type RecordV1 = z.infer<typeof recordV1>;
