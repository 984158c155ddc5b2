import type { CaseRecord } from '../../src/assessment/record.ts';

/** What should be there of one assessment, as far as this user writes in it. */
export interface Expected {
  fields: Record<string, string>;
  mappa: string;
  inCustody: boolean;
  disputed: { says: string; treated: string }[];
  /** What they like to be called. This user never writes it: only one that was brought in complete has it. */
  called: string;
  signed: boolean;
  state: CaseRecord['state'];
  binned: boolean;
}

/** The fields of words, each with the part in which it stands. */
export const words: Record<string, string> = {
  'person.name': 'The person',
  'person.reference': 'The person',
  'person.keyDates': 'The person',
  'offence.known': 'What happened, and why',
  'offence.myView': 'What happened, and why',
};

/** One that has just been begun. */
export function blank(): Expected {
  const fields = Object.fromEntries(Object.keys(words).map((at) => [at, '']));
  return {
    fields,
    mappa: '',
    inCustody: false,
    disputed: [],
    called: '',
    signed: false,
    state: 'draft',
    binned: false,
  };
}

export function asExpected({ assessment: a, state, binned }: CaseRecord): Expected {
  return {
    fields: {
      'person.name': a.person.name,
      'person.reference': a.person.reference,
      'person.keyDates': a.person.keyDates,
      'offence.known': a.offence.known.text,
      'offence.myView': a.offence.myView.text,
    },
    mappa: a.person.mappa,
    inCustody: a.person.inCustody,
    disputed: a.offence.disputed.map(({ says, treated }) => ({ says, treated })),
    called: a.person.called,
    signed: a.sign.signed,
    state,
    binned: binned !== '',
  };
}

/**
 * Whether one that is signed has every answer that is required. In custody each group would need a second level, and
 * each disputed point needs to be said how it was treated; the rest a complete one has, and this user empties nothing.
 */
export function mayBeFinished({ called, inCustody, disputed }: Expected): boolean {
  return called !== '' && !inCustody && disputed.every(({ treated }) => treated !== '');
}
