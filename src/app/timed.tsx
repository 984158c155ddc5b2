import { useEffect, useState } from 'react';
import type { PartId } from '../assessment/parts.ts';
import { type Times, timedAs } from '../features/time/times.ts';
import type { OpenStore } from '../storage/door.ts';
import { changeSettings, readSettings, type Settings } from '../storage/settings.ts';
import { Apart } from '../ui/apart.tsx';
import { later } from '../ui/later.ts';
import { beforeLock } from './lock.ts';
import { whoseTurn } from './times.ts';

const TimeLine = later(async () => (await import('../features/time/time-line.tsx')).TimeLine);

interface Props {
  store: OpenStore;
  times: Times;
  id: string;
  /** The number of the version that is reviewed, 0 for none. */
  reviews: number;
  part: PartId;
}

/** Times an assessment while it is written, unless the practitioner has turned timing off. */
export function Timed({ store, times, id, reviews, part }: Props) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    // Where they can't be read nothing is timed: nobody is to be timed who has turned it off.
    readSettings(store)
      .then(setSettings)
      .catch(() => undefined);
  }, [store]);
  if (!settings?.timing) return null;
  return (
    // Nobody loses a word because the clock could not be loaded.
    <Apart instead={null}>
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
    </Apart>
  );
}
