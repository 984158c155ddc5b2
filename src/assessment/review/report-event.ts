import { named } from '../ask.ts';
import type { CaseHead } from '../case-head.ts';
import { today } from '../day.ts';
import type { CaseRecord } from '../record.ts';
import { blankHappened, isReview } from '../since.ts';

/** Something that has happened, as it is reported: its kind (happenings.ts), and the words that stand for it already. */
export interface Reported {
  kind: string;
  what: string;
  /** The id of the warning sign that it is, where it is one. */
  sign?: string;
}

/** True where what happens can be reported: there is something finished to review, or its review is begun. */
export function mayReport({ state, assessment }: CaseHead): boolean {
  return state === 'finished' || isReview(assessment);
}

/** What a case waits for, in its own words: the event, then its signs. What its review holds already is left out. */
export function awaited({ state, assessment: a }: CaseHead): Reported[] {
  const draft = state === 'draft';
  const happened = draft ? a.since.happened : [];
  const said = (text: string) => named(text, a.person.called).trim();
  const signs = a.safety.signs
    .filter((s) => !(draft && a.since.signs[s.id]?.came === 'yes'))
    .filter((s) => !happened.some((h) => h.id === s.id))
    .sort((one, other) => Number(other.look) - Number(one.look))
    .map((s) => ({ kind: 'sign', what: said(s.if), sign: s.id }));
  const event = { kind: 'awaited', what: said(a.safety.lookWhen) };
  const came = happened.some((h) => h.kind === 'awaited');
  return [...(came ? [] : [event]), ...signs].filter(({ what }) => what !== '');
}

/**
 * The draft of a review with an event of today in it, to be opened at that event's words. A sign's row has the sign's
 * own id, so that it is known to be that sign whatever its words become.
 *
 * @param id a new id, for an event that is no sign.
 */
export function withEvent(
  review: CaseRecord,
  { kind, what, sign }: Reported,
  id: string,
  now: Date,
): CaseRecord {
  const { since } = review.assessment;
  const of = sign === undefined ? undefined : since.signs[sign];
  const row = { ...blankHappened(sign ?? id, kind, today(now)), what };
  return {
    ...review,
    saved: now.toISOString(),
    place: { part: 'since', field: `since.happened.${since.happened.length}.what` },
    assessment: {
      ...review.assessment,
      since: {
        ...since,
        nothing: false,
        happened: [...since.happened, row],
        // A sign that was first named in this review is not among those that are asked about.
        signs: of && sign ? { ...since.signs, [sign]: { ...of, came: 'yes' } } : since.signs,
      },
    },
  };
}

/** As withEvent, for a review that is begun because of the event: that is then why it is written now. */
export function begunByEvent(
  begun: CaseRecord,
  event: Reported,
  id: string,
  now: Date,
): CaseRecord {
  const { assessment } = begun;
  const person = { ...assessment.person, whyNow: 'change' as const };
  return withEvent({ ...begun, assessment: { ...assessment, person } }, event, id, now);
}
