import { z } from 'zod';
import { type Kind, openShelf } from './cases.ts';
import type { OpenStore } from './open-store.ts';
import { Stale } from './refusals.ts';
import { readSettings } from './settings.ts';

/** What can be done with a record. Stored for ever: never changed, never reused; new ones are added. */
export const deeds = [
  'opened',
  'finished',
  'reopened',
  'printed-finished',
  'printed-draft',
  'exported',
  'restored',
  'deleted',
  'brought-back',
  'earlier-state-back',
  'keep-until',
  'kept-longer',
  'erased',
] as const;
export type Deed = (typeof deeds)[number];

/** `at` is ISO 8601, UTC; `by` the writer's name in the settings; `note` what else there is to say, or empty. */
const event = z.strictObject({
  at: z.string(),
  what: z.enum(deeds),
  by: z.string(),
  note: z.string(),
});
export type Event = z.infer<typeof event>;

const logSchema = z.strictObject({ events: z.array(event) });

const logs: Kind<Event[]> = {
  kind: 'log',
  read: (plain) => logSchema.parse(plain).events,
  write: (events) => logSchema.parse({ events }),
};

/** The log of what was erased for good, kept after the records themselves. No UUID is called this. */
const ERASED = 'erased';

/** What was done with each record: it can be read and added to, and lost only with the record itself. */
export interface Log {
  /** Resolves when the event is on the disk. One that could not be kept goes in with the next that can. */
  append(of: string, what: Deed, note?: string): Promise<void>;
  /** The events of a record, oldest first. Throws DamagedRecord. */
  read(of: string): Promise<Event[]>;
  /** Drops the log of a record that is erased and leaves one line, which says when and names nobody. */
  erase(of: string): Promise<void>;
  /** When records were erased for good, oldest first. */
  erased(): Promise<Event[]>;
}

/** Opens the logs of a store. */
export function openLog(store: OpenStore): Log {
  const shelf = openShelf(store, logs);
  const waiting = new Map<string, Event[]>();

  /** Each round that is refused means that another tab has got one through, so this comes to an end. */
  async function add(of: string, events: Event[]): Promise<void> {
    const id = `log/${of}`;
    for (;;) {
      const kept = await shelf.open(id);
      try {
        await shelf.save(id, [...(kept?.value ?? []), ...events], kept?.rev ?? 0);
        return;
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
      }
    }
  }

  async function read(of: string): Promise<Event[]> {
    return (await shelf.open(`log/${of}`))?.value ?? [];
  }

  return {
    read,
    erased: () => read(ERASED),

    async append(of, what, note = '') {
      const at = new Date().toISOString();
      const { writer: by } = await readSettings(store);
      const events = [...(waiting.get(of) ?? []), { at, what, by, note }];
      waiting.delete(of);
      try {
        await add(of, events);
      } catch (error) {
        waiting.set(of, [...events, ...(waiting.get(of) ?? [])]);
        throw error;
      }
    },

    async erase(of) {
      // The record's random id, so that an erasure that broke off and is done again leaves one line, not two.
      const done = (await read(ERASED)).some(({ note }) => note === of);
      const at = new Date().toISOString();
      const { writer: by } = await readSettings(store);
      if (!done) await add(ERASED, [{ at, what: 'erased', by, note: of }]);
      await shelf.remove(`log/${of}`).catch((error) => {
        if (!(error instanceof Stale)) throw error;
      });
    },
  };
}
