import { openShelf, type Shelf } from './cases.ts';
import { type Deed, type Event, logOf, logs } from './history-deeds.ts';
import { addToLogs } from './history-events-many.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { DamagedRecord, Stale, StoreIsNewer } from './refusals.ts';
import { readSettings } from './settings.ts';
import { whenLoaded } from './when-loaded.ts';

/** The log of what was erased for good, kept after the records themselves. No UUID is called this. */
const ERASED = 'erased';

const COPIED = 'what was done since the last second copy is not in it';
const LOST = 'what was done before is not in it, and was set aside as it lay';

/** What was done with each record: it can be read and added to, and lost only with the record itself. */
export interface Log {
  /**
   * Resolves when the event is on the disk. One that could not be kept goes in with the next that can. A damaged log is
   * set aside, and goes on from its second copy or anew.
   */
  append(of: string, what: Deed, note?: string): Promise<void>;
  /** As `append`, for many records at once: those whose logs open are on the disk, all or none, when it resolves. */
  appendToEach(of: readonly string[], what: Deed, note?: string): Promise<void>;
  /** The events of a record, oldest first. A damaged log is mended as `append` does. */
  read(of: string): Promise<Event[]>;
  /** Drops the log of a record that is erased and leaves one line, which says when and names nobody. */
  erase(of: string): Promise<void>;
  /** When records were erased for good, oldest first. */
  erased(): Promise<Event[]>;
  /** Calls `onChange` once, and after each change of any record's log in any tab, as a shelf's `watch` does. */
  watch: Shelf<Event[]>['watch'];
}

/** Damaged, and not merely written by a newer version. */
function isDamaged(error: unknown): boolean {
  return error instanceof DamagedRecord && !(error.cause instanceof StoreIsNewer);
}

/** Opens the logs of a store. */
export function openLog(store: OpenStore): Log {
  const shelf = openShelf(store, logs);
  const waiting = new Map<string, Event[]>();

  /** A damaged log must not stop what is still to be logged: it is set aside, and the log itself says so. */
  async function readOrMend(id: string) {
    try {
      return { kept: await shelf.open(id), mended: [] };
    } catch (error) {
      if (!isDamaged(error)) throw error;
      const { mendRow } = await whenLoaded(import('./mend-row.ts'));
      const copied = await mendRow(insideOf(store), id);
      const at = new Date().toISOString();
      const mended: Event = { at, what: 'log-mended', by: '', note: copied ? COPIED : LOST };
      return { kept: await shelf.open(id), mended: [mended] };
    }
  }

  /**
   * Adds to what is there, unless that says `enough`. Each round that is refused means that another tab has got one
   * through, so this comes to an end.
   */
  async function add(of: string, events: Event[], enough = (_: Event[]) => false): Promise<void> {
    const id = logOf(of);
    // Said even where a round is refused after the mending.
    const notes: Event[] = [];
    for (;;) {
      try {
        const { kept, mended } = await readOrMend(id);
        notes.push(...mended);
        const before = kept?.value ?? [];
        const more = [...notes, ...(enough(before) ? [] : events)];
        if (more.length > 0) await shelf.save(id, [...before, ...more], kept?.rev ?? 0);
        return;
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
      }
    }
  }

  async function read(of: string): Promise<Event[]> {
    const id = logOf(of);
    const kept = await shelf.open(id).catch(async (error) => {
      if (!isDamaged(error)) throw error;
      await add(of, []);
      return shelf.open(id);
    });
    return kept?.value ?? [];
  }

  /** The writer's name, or nothing where the settings are damaged: that must not keep a deed out of the log. */
  async function writer(): Promise<string> {
    const settings = await readSettings(store).catch((error) => {
      if (error instanceof DamagedRecord) return null;
      throw error;
    });
    return settings?.writer ?? '';
  }

  /** This event, with those that wait for the next of the same record, which then wait no longer. */
  function taken(of: string, event: Event): Event[] {
    const events = [...(waiting.get(of) ?? []), event];
    waiting.delete(of);
    return events;
  }

  /** What could not be kept waits for the next. */
  function putBack(of: string, events: Event[]): void {
    waiting.set(of, [...events, ...(waiting.get(of) ?? [])]);
  }

  return {
    read,
    erased: () => read(ERASED),
    watch: shelf.watch,

    async append(of, what, note = '') {
      const at = new Date().toISOString();
      const by = await writer();
      const events = taken(of, { at, what, by, note });
      try {
        await add(of, events);
      } catch (error) {
        putBack(of, events);
        throw error;
      }
    },

    async appendToEach(of, what, note = '') {
      const at = new Date().toISOString();
      const by = await writer();
      // Taken out before they are written, so that no other call writes them too, or lets go of what this one holds.
      const events = new Map(of.map((each) => [each, taken(each, { at, what, by, note })]));
      const added = await addToLogs(store, of, (each) => events.get(each) ?? []).catch((error) => {
        for (const [each, kept] of events) putBack(each, kept);
        throw error;
      });
      for (const [each, kept] of events) if (!added.includes(each)) putBack(each, kept);
    },

    async erase(of) {
      const at = new Date().toISOString();
      const by = await writer();
      // The record's random id, so that an erasure that is done in two tabs, or again, leaves one line, not two.
      await add(ERASED, [{ at, what: 'erased', by, note: of }], (lines) =>
        lines.some(({ note }) => note === of),
      );
      await shelf.remove(logOf(of)).catch((error) => {
        if (!(error instanceof Stale)) throw error;
      });
    },
  };
}
