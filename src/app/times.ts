import { type Times, theStudy } from '../features/time/times.ts';
import type { BackupReaders } from '../storage/backup-kinds.ts';
import { type Kind, openShelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { type Study, studySchema } from '../timing/study-record.ts';
import { type Timing, timingSchema } from '../timing/timing.ts';
import { hear, tell } from './tabs.ts';

export { timedIn, timingId } from '../features/time/times.ts';

const timings: Kind<Timing> = {
  kind: 'timing',
  read: (plain) => timingSchema.parse(plain),
  write: (timing) => timingSchema.parse(timing),
};

const studies: Kind<Study> = {
  kind: 'study',
  read: (plain) => studySchema.parse(plain),
  write: (study) => studySchema.parse(study),
};

/** How backups read what was timed. */
export const timeReaders: BackupReaders = new Map([
  [
    timings.kind,
    {
      ids: /^timing\/[A-Za-z0-9-]{1,100}$/,
      nameOf(plain: unknown, format: number) {
        timings.read(plain, format);
        return 'How long an assessment took';
      },
      work: false,
      many: false,
    },
  ],
  [
    studies.kind,
    {
      ids: new RegExp(`^${theStudy}$`),
      nameOf(plain: unknown, format: number) {
        studies.read(plain, format);
        return 'Your study of time';
      },
      work: false,
      many: false,
    },
  ],
]);

/** The timings and the study of an open store. */
export function openTimes(store: OpenStore): Times {
  return {
    timings: openShelf(store, timings),
    studies: openShelf(store, studies),
  };
}

/** In which tab the writer is: said when it becomes another. */
export const whoseTurn = {
  tell: () => tell({ say: 'here' }),
  hear: (onOther: () => void) =>
    hear(({ say }) => {
      if (say === 'here') onOther();
    }),
};
