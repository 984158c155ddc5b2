import { type ReactNode, useEffect, useState } from 'react';
import type { OpenStore } from '../../storage/door.ts';
import { changeSettings, readSettings, type Settings } from '../../storage/settings.ts';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { SettingsForm } from './settings-form.tsx';
import './settings.css';

interface Props {
  store: OpenStore;
  home: ReactNode;
  lock: ReactNode;
  /** What changes the passphrase and the recovery code. */
  children: ReactNode;
}

/** The change that was begun last: who comes back at once is shown what it makes of the settings. */
let changing: Promise<void> = Promise.resolve();

/** The few things that are the same for every assessment, and the ways in. Kept in the sealed store. */
export function SettingsPage({ store, home, lock, children }: Props) {
  useTitle('Settings');
  const [settings, setSettings] = useState<Settings | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    changing
      .catch(() => undefined)
      .then(() => readSettings(store))
      .then(setSettings)
      .catch((e: Error) => setTrouble(e.message));
  }, [store]);

  return (
    <Screen ways={home} lock={lock} layout="page settings">
      <h1 className="govuk-heading-l">Settings</h1>
      {trouble && <p role="alert">{trouble}</p>}
      {settings && (
        <SettingsForm
          settings={settings}
          // Only what stands in the form: the rest may have been changed below it meanwhile.
          onSave={(changed) => {
            changing = changeSettings(store, (now) => ({ ...now, ...changed }));
            return changing;
          }}
        />
      )}
      {children}
    </Screen>
  );
}
