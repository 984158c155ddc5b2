import type { Page } from 'playwright-core';
import type { CaseRecord } from '../../src/assessment/record.ts';
import { openedStore } from './opened-store.ts';

/** What should be there of one assessment, as far as this user writes in it. */
export interface Expected {
  fields: Record<string, string>;
  mappa: string;
  inCustody: boolean;
  disputed: string[];
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
  return { fields, mappa: '', inCustody: false, disputed: [], binned: false };
}

function asExpected({ assessment: a, binned }: CaseRecord): Expected {
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
    disputed: a.offence.disputed.map(({ says }) => says),
    binned: binned !== '',
  };
}

/** The same of every assessment in the store of a page, by id. */
export async function stored(page: Page): Promise<Record<string, Expected>> {
  const { rows } = await openedStore(page);
  const records = rows.filter(({ kind }) => kind === 'assessment');
  return Object.fromEntries(records.map(({ id, plain }) => [id, asExpected(plain as CaseRecord)]));
}
