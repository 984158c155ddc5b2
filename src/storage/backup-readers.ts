import { z } from 'zod';
import type { BackupReaders } from './backup-kinds.ts';
import type { Kind } from './cases.ts';
import { deeds } from './history-events.ts';
import { settingsSchema } from './settings.ts';

const logShape = z.strictObject({
  events: z.array(
    z.strictObject({ at: z.string(), what: z.enum(deeds), by: z.string(), note: z.string() }),
  ),
});

const earlierShape = z.strictObject({ at: z.string(), words: z.int(), value: z.unknown() });

/** Readers for every kind that a backup holds, given how the work itself is read and what it is called. */
export function backupReaders<T>(
  { kind, read }: Pick<Kind<T>, 'kind' | 'read'>,
  nameOf: (value: T) => string,
): BackupReaders {
  const beside = { work: false, many: false };
  return new Map([
    [kind, { nameOf: (plain, format) => nameOf(read(plain, format)), work: true, many: true }],
    [
      'version',
      { nameOf: (plain, format) => `${nameOf(read(plain, format))}, as finished`, ...beside },
    ],
    [
      'earlier',
      {
        nameOf(plain, format) {
          const { value } = earlierShape.parse(plain);
          return `${nameOf(read(value, format))}, an earlier state`;
        },
        ...beside,
      },
    ],
    [
      'log',
      {
        nameOf(plain) {
          logShape.parse(plain);
          return 'What was done with an assessment';
        },
        ...beside,
      },
    ],
    [
      'settings',
      {
        nameOf(plain) {
          settingsSchema.parse(plain);
          return 'Your name, role and marking';
        },
        ...beside,
      },
    ],
  ]) satisfies BackupReaders;
}
