import { useEffect, useMemo, useState } from 'react';
import type { PartId } from '../assessment/parts.ts';
import { TimeLine } from '../features/time/time-line.tsx';
import { timedAs } from '../features/time/times.ts';
import type { OpenStore } from '../storage/door.ts';
import { changeSettings, readSettings, type Settings } from '../storage/settings.ts';
import { beforeLock } from './lock.ts';
import { openTimes, whoseTurn } from './times.ts';

interface Props {
  store: OpenStore;
  id: string;
  /** The number of the version that is reviewed, 0 for none. */
  reviews: number;
  part: PartId;
}

/** Times an assessment while it is written, unless the practitioner has turned timing off. */
export function Timed({ store, id, reviews, part }: Props) {
  const times = useMemo(() => openTimes(store), [store]);
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    // Where they can't be read nothing is timed: nobody is to be timed who has turned it off.
    readSettings(store)
      .then(setSettings)
      .catch(() => undefined);
  }, [store]);
  if (!settings?.timing) return null;
  return (
    <TimeLine
      times={times}
      key={timedAs(id, reviews)}
      timed={timedAs(id, reviews)}
      page={`/time/${id}`}
      part={part}
      others={whoseTurn}
      beforeLock={beforeLock}
      shown={settings.timeLine}
      onHide={() => changeSettings(store, (now) => ({ ...now, timeLine: false }))}
    />
  );
}
