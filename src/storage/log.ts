import type { Kind } from './cases.ts';
import { seeDay } from './history-days.ts';
import type { Deed, Event } from './history-deeds.ts';
import { type Earlier, type EarlierState, openEarlier, type Written } from './history-earlier.ts';
import { type Log, openLog } from './history-events.ts';
import { openVersions, type Version, type Versions } from './history-versions.ts';
import { forgetLastWords } from './last-words.ts';
import type { OpenStore } from './open-store.ts';

export type { Deed, EarlierState, Event, Version };

/** What happened to the records of a store, and what they were. */
export interface History<T> {
  log: Log;
  versions: Versions<T>;
  earlier: Earlier<T>;
  /** Notes that the app runs today, YYYY-MM-DD, and gives the days on which it did, in order. */
  seeDay(today: string): Promise<string[]>;
  /**
   * Removes all that is kept about a record besides the record itself, which goes last: what breaks off here can be
   * done again. One line without a name remains.
   */
  erase(of: string): Promise<void>;
}

/** Opens the history of the records of one kind; `kind` says how they go in and come out. */
export function openHistory<T>(
  store: OpenStore,
  kind: Omit<Kind<T>, 'kind'>,
  written: Written<T>,
): History<T> {
  const log = openLog(store);
  const versions = openVersions(store, kind);
  const earlier = openEarlier(store, kind, written);
  return {
    log,
    versions,
    earlier,
    seeDay: (today) => seeDay(store, today),
    async erase(of) {
      await versions.erase(of);
      await earlier.erase(of);
      await forgetLastWords(store, of);
      await log.erase(of);
    },
  };
}
