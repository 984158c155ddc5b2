import type { BackupReader, BackupReaders } from './backup-kinds.ts';
import type { Kind } from './cases.ts';
import { logs } from './history-deeds.ts';
import { sealedState } from './history-earlier.ts';
import { joinEvents } from './history-join.ts';
import { SETTINGS, settingsSchema } from './settings.ts';

// A name of its own, never one of the fixed ids under which the store keeps what there is one of.
const ID = '(?!(?:index|settings|days-seen|backup-mark|erased|study)$)[A-Za-z0-9-]{1,100}';

const beside = { work: false, many: false };

const logReader: BackupReader = {
  ...beside,
  ids: new RegExp(`^log/(?:${ID}|erased)$`),
  nameOf(plain, format) {
    logs.read(plain, format);
    return 'What was done with an assessment';
  },
  join: (here, there) => logs.write(joinEvents(logs.read(here, 1), logs.read(there, 1))),
};

const settingsReader: BackupReader = {
  ...beside,
  ids: new RegExp(`^${SETTINGS}$`),
  nameOf(plain) {
    settingsSchema.parse(plain);
    return 'Your name, role and marking';
  },
};

/** Readers for every kind that a backup holds, given how the work itself is read and what it is called. */
export function backupReaders<T>(
  { kind, read }: Pick<Kind<T>, 'kind' | 'read'>,
  nameOf: (value: T) => string,
): BackupReaders {
  return new Map<string, BackupReader>([
    [
      kind,
      {
        ids: new RegExp(`^${ID}$`),
        nameOf: (plain, format) => nameOf(read(plain, format)),
        work: true,
        many: true,
      },
    ],
    [
      'version',
      {
        ids: new RegExp(`^version/${ID}/[1-9][0-9]{0,8}$`),
        nameOf: (plain, format) => `${nameOf(read(plain, format))}, as finished`,
        ...beside,
      },
    ],
    [
      'earlier',
      {
        ids: new RegExp(`^earlier/${ID}/[1-9][0-9]{0,8}$`),
        nameOf(plain, format) {
          const { value } = sealedState.parse(plain);
          return `${nameOf(read(value, format))}, an earlier state`;
        },
        ...beside,
      },
    ],
    [logs.kind, logReader],
    [SETTINGS, settingsReader],
  ]);
}
