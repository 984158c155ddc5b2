import { useEffect, useState } from 'react';
import { Stale } from '../../storage/cases.ts';
import type { OpenStore } from '../../storage/door.ts';
import { changeSettings, readSettings, type Settings } from '../../storage/settings.ts';
import { Asked } from '../../ui/asked.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { Times } from './times.ts';

/** Turns timing on and off, and deletes what was timed. */
export function TimingSettings({ store, times }: { store: OpenStore; times: Times }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    readSettings(store)
      .then(setSettings)
      .catch((e: Error) => setSaid(e.message));
  }, [store]);

  async function attempt(work: () => Promise<void>, done: string) {
    try {
      await work();
      setSaid(done);
    } catch (e) {
      setSaid((e as Error).message);
    }
  }

  function change(part: Partial<Settings>) {
    setSettings((now) => now && { ...now, ...part });
    return attempt(async () => {
      try {
        await changeSettings(store, (now) => ({ ...now, ...part }));
      } catch (e) {
        setSettings(settings);
        throw e;
      }
    }, 'Saved.');
  }

  async function deleteAll() {
    const { kept, damaged } = await times.timings.list();
    for (const id of [...kept.map((k) => k.id), ...damaged])
      await times.timings.remove(id).catch((e) => {
        // Another tab was quicker: it is gone, as was wanted.
        if (!(e instanceof Stale)) throw e;
      });
  }

  if (settings === null) return <p role="status">{said}</p>;
  return (
    <>
      <p>
        The time is for you. It goes to nobody, no manager sees it here, and it is not printed on
        the sheet.
      </p>
      <Choice
        kind="checkbox"
        id="set-timing"
        label="Time assessments while they are written"
        checked={settings.timing}
        onChange={(e) => void change({ timing: e.target.checked })}
      />
      <Choice
        kind="checkbox"
        id="set-time-line"
        label="Show the time beside the form"
        checked={settings.timeLine}
        onChange={(e) => void change({ timeLine: e.target.checked })}
      />
      <div className="settings-next">
        <Asked
          does="Delete every timing"
          asks="The times of all assessments go for good. The assessments and the pairs of your study stay."
          sure="Yes, delete them"
          onSure={() => attempt(deleteAll, 'Every timing is deleted.')}
        />
      </div>
      <p role="status">{said}</p>
    </>
  );
}
