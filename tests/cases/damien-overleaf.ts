import type { Overleaf } from '../../src/assessment/overleaf.ts';

function listed<T extends object>(kind: string, entries: T[]): (T & { id: string })[] {
  return entries.map((entry, at) => ({ id: `${kind}-${at + 1}`, ...entry }));
}

/** The telephone numbers are of the range that Ofcom keeps for drama. */
export function overleafOfDamien(): Overleaf {
  return {
    conditions: listed('condition', [
      { text: 'Licence to 2 June 2027, standard conditions.' },
      { text: 'No contact with his mother or his two youngest siblings (12 and 10).' },
      { text: 'Drug testing.' },
      { text: 'Live where directed.' },
    ]),
    decisions: listed('decision', [
      {
        what: 'Tommo’s sofa is not approved for tonight.',
        for: 'Tommo deals, and Damien will be in withdrawal.',
        against: 'No other bed is found yet; the street is no safer.',
        who: 'practitioner; duty manager told if no bed is found',
        on: '3 August 2026',
      },
    ]),
    contacts: listed('contact', [
      { agency: 'Drug service', name: 'Sheila M.', number: '01632 960131', outOfHours: '' },
      {
        agency: 'Housing options',
        name: '',
        number: '01632 960134',
        outOfHours: '01632 960135',
      },
      { agency: 'Duty officer', name: '', number: '01632 960110', outOfHours: '01632 960111' },
      { agency: 'Victim liaison', name: 'officer', number: '01632 960114', outOfHours: '' },
      { agency: 'Prison', name: 'chaplaincy', number: '01632 960139', outOfHours: '' },
      { agency: 'Police', name: '', number: '101', outOfHours: '999' },
    ]),
    events: listed('event', [
      { on: '2009', what: 'Arson marker, age 17: a bin.' },
      { on: '2014', what: 'Assault on a former partner.' },
      { on: '2015', what: 'Assault on his brother, then 13: custody. Last assessment.' },
      { on: '2017', what: 'Possession of class A: fined.' },
      { on: '2019', what: 'Burglary and possession: eight months.' },
      { on: '2021', what: 'Affray: suspended sentence. RSR scored.' },
      { on: '1 July 2026', what: 'Prison refers him to the council; no reply.' },
      { on: '29 July 2026', what: 'Prison handover; hostel refused.' },
      { on: '3 August 2026', what: 'Released; first appointment, 15:10.' },
      { on: '4 August 2026', what: 'Drug service, 10:00, Sheila M.' },
      { on: '5 August 2026', what: 'Housing interview.' },
    ]),
  };
}
