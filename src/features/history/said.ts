import { readDay, sayDay } from '../../assessment/day.ts';
import { sayMoment } from '../../assessment/moment.ts';
import type { Deed, Event } from '../../storage/log.ts';
import { readVersionIn } from './version-in.ts';

const done: Record<Deed, string> = {
  opened: 'Opened after it was finished',
  finished: 'Finished',
  reopened: 'Opened again to change it',
  'printed-finished': 'Printed, finished',
  'printed-draft': 'Printed as a draft',
  'printed-copy': 'Their copy printed',
  exported: 'Exported',
  restored: 'Restored from a backup',
  deleted: 'Put in the bin',
  'brought-back': 'Brought back from the bin',
  'earlier-state-back': 'An earlier state was brought back',
  'keep-until': 'Date to keep it until was set',
  'kept-longer': 'Kept longer',
  erased: 'A record was deleted',
  'review-begun': 'A review was begun',
  'review-stopped': 'A review was stopped; the finished version stands again',
  'handed-over': 'Handed over in a file, to',
  'taken-over': 'Came in from a file with this one case',
  'manager-view': 'A manager’s view was added',
  'correction-asked': 'A correction was asked for',
  'correction-settled': 'A correction was settled',
  'brought-in': 'Came in as a draft from a file that was not locked',
  'log-mended': 'This record of what was done was damaged',
  'version-in': 'A finished version came in from a backup under another number',
};

function sayNote(event: Event): string {
  const came = readVersionIn(event);
  if (came)
    return `version ${came.number} here, version ${came.there} there, finished ${sayMoment(came.finished)}`;
  return readDay(event.note) ? sayDay(event.note) : event.note;
}

/** What an event says, with its note where there is one. */
export function sayEvent(event: Event): string {
  const { what } = event;
  const more = sayNote(event);
  return more ? `${done[what]}: ${more}` : done[what];
}
