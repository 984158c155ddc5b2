import type { Person } from './person.ts';
import type { CaseRecord } from './record.ts';
import type { Safety } from './safety.ts';
import type { Since } from './since.ts';

/** What a list shows of a record, finds it by and sorts it by, under the record's own names: a tenth of the whole. */
export type CaseHead = Pick<CaseRecord, 'state' | 'saved' | 'binned' | 'keepUntil' | 'copyOf'> & {
  assessment: {
    person: Pick<Person, 'name' | 'called' | 'reference' | 'whyNow' | 'date'>;
    safety: Pick<Safety, 'lookOn' | 'lookWhen' | 'checks' | 'signs'>;
    since: Pick<Since, 'of' | 'happened' | 'signs'>;
  };
};

/** Takes what lists need out of a record. */
export function headOf({
  state,
  saved,
  binned,
  keepUntil,
  copyOf,
  assessment,
}: CaseRecord): CaseHead {
  const { name, called, reference, whyNow, date } = assessment.person;
  const { lookOn, lookWhen, checks, signs } = assessment.safety;
  const { of, happened, signs: came } = assessment.since;
  return {
    state,
    saved,
    binned,
    keepUntil,
    copyOf,
    assessment: {
      person: { name, called, reference, whyNow, date },
      safety: { lookOn, lookWhen, checks, signs },
      since: { of, happened, signs: came },
    },
  };
}
