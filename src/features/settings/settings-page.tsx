import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { OpenStore } from '../../storage/door.ts';
import { readSettings, type Settings, saveSettings } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import './settings.css';

interface Props {
  store: OpenStore;
  home: ReactNode;
  lock: ReactNode;
  /** What changes the passphrase and the recovery code. */
  children: ReactNode;
}

/** The few things that are the same for every assessment, and the ways in. Kept in the sealed store. */
export function SettingsPage({ store, home, lock, children }: Props) {
  useTitle('Settings');
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    readSettings(store)
      .then(setSettings)
      .catch((e: Error) => setSaid(e.message));
  }, [store]);

  function change(part: Partial<Settings>) {
    setSaid('');
    setSettings((now) => now && { ...now, ...part });
  }

  async function save(e: FormEvent) {
    e.preventDefault();
    if (!settings) return;
    if (!(settings.idleMinutes >= 1 && settings.idleMinutes <= 120)) {
      setSaid('Not saved. Minutes must be a whole number from 1 to 120.');
      return;
    }
    try {
      // Only what stands in this form: the rest may have been changed below it meanwhile.
      const { writer, role, marking, idleMinutes } = settings;
      await saveSettings(store, {
        ...(await readSettings(store)),
        writer,
        role,
        marking,
        idleMinutes,
      });
      setSaid('Saved. The minutes count from the next unlock.');
    } catch (trouble) {
      setSaid((trouble as Error).message);
    }
  }

  return (
    <Screen ways={home} lock={lock} layout="page settings">
      <h1 className="govuk-heading-l">Settings</h1>
      {settings && (
        <form onSubmit={save} autoComplete="off">
          <Line
            id="set-writer"
            label="Your name"
            value={settings.writer}
            onChange={(writer) => change({ writer })}
          />
          <Line
            id="set-role"
            label="Your role"
            value={settings.role}
            onChange={(role) => change({ role })}
          />
          <Line
            id="set-marking"
            label="Official marking of a new assessment"
            value={settings.marking}
            onChange={(marking) => change({ marking })}
          />
          <Line
            id="set-idle"
            label="Lock by itself after this many minutes without use"
            hint="From 1 to 120."
            value={settings.idleMinutes ? String(settings.idleMinutes) : ''}
            onChange={(typed) => change({ idleMinutes: Number.parseInt(typed, 10) || 0 })}
          />
          <Button type="submit">Save the settings</Button>
        </form>
      )}
      <p role="status">{said}</p>
      {children}
    </Screen>
  );
}
