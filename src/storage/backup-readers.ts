import { AGE_KEY, ageKeyReader } from './age-key.ts';
import type { BackupReader, BackupReaders, Remark, Unsealed } from './backup-kinds.ts';
import { saysTheSame } from './backup-same.ts';
import type { Kind } from './cases.ts';
import { logs } from './history-deeds.ts';
import { sealedState } from './history-earlier.ts';
import { joinEvents } from './history-join.ts';
import { VERSION } from './history-versions.ts';
import { SETTINGS, settingsSchema } from './settings.ts';

// A name of its own, never one of the fixed ids under which the store keeps what there is one of.
const ID = '(?!(?:index|settings|days-seen|backup-mark|erased|study|age-key)$)[A-Za-z0-9-]{1,100}';

const beside = { work: false, many: false };

const logReader: BackupReader = {
  ...beside,
  ids: new RegExp(`^log/(?:${ID}|erased)$`),
  nameOf(plain, format) {
    logs.read(plain, format);
    return 'What was done with an assessment';
  },
  join: (here, there) =>
    logs.write(
      joinEvents(logs.read(here.plain, here.format), logs.read(there.plain, there.format)),
    ),
};

const settingsReader: BackupReader = {
  ...beside,
  ids: new RegExp(`^${SETTINGS}$`),
  nameOf(plain) {
    settingsSchema.parse(plain);
    return 'Your name, role and marking';
  },
};

/**
 * Readers for every kind that a backup holds, given how the work itself is read, what it is called, and when two finished
 * versions of it are the same one.
 */
export function backupReaders<T>(
  { kind, read }: Pick<Kind<T>, 'kind' | 'read'>,
  nameOf: (value: T) => string,
  sameVersion: (one: T, other: T) => boolean,
  remark: (here: T, there: T) => Remark,
): BackupReaders {
  function stateOf({ plain, format }: Unsealed) {
    const { value, ...rest } = sealedState.parse(plain);
    return { ...rest, value: () => read(value, format) };
  }

  return new Map<string, BackupReader>([
    [
      kind,
      {
        ids: new RegExp(`^${ID}$`),
        nameOf: (plain, format) => nameOf(read(plain, format)),
        asNow: ({ plain, format }) => read(plain, format),
        remark: (here, there) =>
          remark(read(here.plain, here.format), read(there.plain, there.format)),
        work: true,
        many: true,
      },
    ],
    [
      VERSION,
      {
        ids: new RegExp(`^${VERSION}/${ID}/[1-9][0-9]{0,8}$`),
        nameOf: (plain, format) => `${nameOf(read(plain, format))}, as finished`,
        isSame: (one, other) =>
          sameVersion(read(one.plain, one.format), read(other.plain, other.format)),
        ...beside,
      },
    ],
    [
      'earlier',
      {
        ids: new RegExp(`^earlier/${ID}/[1-9][0-9]{0,8}$`),
        nameOf: (plain, format) =>
          `${nameOf(stateOf({ plain, format }).value())}, an earlier state`,
        isSame(one, other) {
          const [a, b] = [stateOf(one), stateOf(other)];
          // By the time first: there may be eighty of each, and reading one takes a while.
          return a.at === b.at && saysTheSame(a.value(), b.value());
        },
        ...beside,
      },
    ],
    [logs.kind, logReader],
    [SETTINGS, settingsReader],
    [AGE_KEY, ageKeyReader],
  ]);
}
