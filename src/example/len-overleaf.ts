import type { Overleaf } from '../assessment/overleaf.ts';

function listed<T extends object>(kind: string, entries: T[]): (T & { id: string })[] {
  return entries.map((entry, at) => ({ id: `${kind}-${at + 1}`, ...entry }));
}

export function overleafOfLen(): Overleaf {
  return {
    conditions: listed('condition', [
      {
        text: 'Suspended sentence order made 9 March 2026: 18 months suspended for 24, for assault occasioning actual bodily harm and breach of a non-molestation order.',
      },
      { text: 'Requirement: Building Better Relationships programme.' },
      { text: 'Requirement: rehabilitation activity (RAR), 40 days.' },
      {
        text: 'Restraining order, 5 years: no contact with Dawn P.; not to enter Corder Road.',
      },
    ]),
    decisions: listed('decision', [
      {
        what: 'One-to-one sessions on jealousy, separation and control start on 9 April, before the programme.',
        for: 'The programme’s place is from June and his operation is in July. Without these sessions there could be months with no work on domestic abuse.',
        against: 'They must not come to stand in for the programme that the court ordered.',
        who: 'practitioner',
        on: '27 March 2026',
      },
    ]),
    contacts: listed('contact', [
      { agency: 'Police', name: '', number: '101', outOfHours: '999' },
      { agency: 'Duty officer', name: '', number: '01632 960110', outOfHours: '01632 960111' },
      { agency: 'Victim liaison', name: 'duty officer', number: '01632 960114', outOfHours: '' },
      {
        agency: 'Children’s services',
        name: 'duty team',
        number: '01632 960117',
        outOfHours: '01632 960118',
      },
      { agency: 'Programmes team', name: '', number: '01632 960122', outOfHours: '' },
      { agency: 'Brother', name: 'Ray', number: '07700 900163', outOfHours: '' },
    ]),
    events: listed('event', [
      { on: '2011', what: 'Drunk and disorderly.' },
      {
        on: '2022',
        what: 'Assault by beating, on Dawn. Community order, finished. Ray rang the police.',
      },
      { on: '2023', what: 'Seven months without drink, with Ray’s help.' },
      { on: '2025', what: 'Police called out twice; no charge.' },
      { on: 'September 2025', what: 'Dawn ends the relationship after seven years.' },
      { on: 'January 2026', what: 'Hears in the pub that her partner has moved in.' },
      { on: '18 January 2026', what: 'Assault on Dawn, 23:40; arrested at his brother’s.' },
      { on: 'January 2026', what: 'The football club suspends him as coach.' },
      { on: '9 March 2026', what: 'Sentenced; restraining order.' },
      { on: '12 March 2026', what: 'Domestic abuse enquiry sent to the police; no answer yet.' },
      { on: '24 March 2026', what: 'Interview, 90 minutes. 26 March: call with Ray.' },
      { on: '27 March 2026', what: 'Children’s services ask about contact with Kayleigh.' },
    ]),
  };
}
