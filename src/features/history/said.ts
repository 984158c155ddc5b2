import { readDay, sayDay } from '../../assessment/day.ts';
import type { Deed, Event } from '../../storage/log.ts';

const done: Record<Deed, string> = {
  opened: 'Opened after it was finished',
  finished: 'Finished',
  reopened: 'Opened again to change it',
  'printed-finished': 'Printed, finished',
  'printed-draft': 'Printed as a draft',
  exported: 'Exported',
  restored: 'Restored from a backup',
  deleted: 'Put in the bin',
  'brought-back': 'Brought back from the bin',
  'earlier-state-back': 'An earlier state was brought back',
  'keep-until': 'Date to keep it until was set',
  'kept-longer': 'Kept longer',
  erased: 'A record was deleted',
  'review-begun': 'A review was begun',
  'log-mended': 'This record of what was done was damaged',
};

/** What an event says, with its note where there is one. */
export function sayEvent({ what, note }: Event): string {
  const more = readDay(note) ? sayDay(note) : note;
  return more ? `${done[what]}: ${more}` : done[what];
}
