import { z } from 'zod/mini';
import type { Kind } from './cases.ts';

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
  'log-mended',
  'review-begun',
  'handed-over',
  'taken-over',
  'manager-view',
  'version-in',
  'printed-copy',
  'review-stopped',
  'correction-asked',
  'correction-settled',
  'brought-in',
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

/** How the log of one record goes into the seal and comes out. */
export const logs: Kind<Event[]> = {
  kind: 'log',
  read: (plain) => logSchema.parse(plain).events,
  write: (events) => logSchema.parse({ events }),
};

/** The id of the log of a record. */
export function logOf(of: string): string {
  return `log/${of}`;
}
