import type { CaseRecord } from '../../src/assessment/record.ts';
import { reviewRecord } from '../../src/assessment/review/begin.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { damien } from '../cases/damien.ts';
import { type BackedUp, draftOf } from '../faults/backup-by-screen.ts';

/** How many finished versions each of them has. */
const versionsEach = 5;

const firstNames = ['Aisha', 'Ben', 'Carol', 'Dafydd', 'Efe', 'Fiona', 'Gurpreet', 'Hana'];
const lastNames = ['Ahmed', 'Barker', 'Clarke', 'Dosanjh', 'Evans', 'Farouk', 'Grant', 'Hughes'];
const places = ['the hostel', 'his sister’s', 'the yard', 'the day centre', 'a friend’s flat'];

/** What somebody is called: no two alike, as the last part counts. */
export function nameOfPerson(at: number): string {
  const first = firstNames[at % firstNames.length];
  const last = lastNames[Math.floor(at / firstNames.length) % lastNames.length];
  return `${first} ${last}-${String(at).padStart(4, '0')}`;
}

/** The id of their assessment, as the app makes them. */
export function idOfPerson(at: number): string {
  return `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}

/** Len or Damien, as somebody else and with words of their own, as it stood at a version. */
function assessmentOf(at: number, version: number): CaseRecord['assessment'] {
  const a = at % 2 === 0 ? exampleOfLen() : damien();
  a.person.name = nameOfPerson(at);
  a.person.called = firstNames[at % firstNames.length] ?? '';
  a.person.reference = `R${100_000 + at}`;
  a.safety.lookOn = `${(at % 28) + 1}/${(at % 12) + 1}/2027`;
  const place = places[(at + version) % places.length];
  a.plan.rarRest = `${a.plan.rarRest} Seen at ${place} at the time of version ${version}; ${at} notes.`;
  return a;
}

/** A person whose assessment was finished five times. Those of an odd number are being reviewed by now. */
export function person(at: number): BackedUp {
  const versions = Array.from({ length: versionsEach }, (_, n) => {
    const on = new Date(Date.UTC(2025, n * 2, 1 + (at % 28), 9, at % 60, at % 50)).toISOString();
    const record = draftOf(assessmentOf(at, n + 1), on);
    return { ...record, state: 'finished' as const, finished: on };
  });
  const last = versions.at(-1) as CaseRecord;
  const by = { writer: 'A. Practitioner', role: 'probation officer' };
  const record = at % 2 === 0 ? last : reviewRecord(last, versionsEach, by);
  return { id: idOfPerson(at), record, versions };
}
