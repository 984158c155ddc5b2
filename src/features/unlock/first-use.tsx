import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { type OpenStore, setUp } from '../../storage/locksmith.ts';
import { readSettings, saveSettings } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/title.ts';
import { FromDisk } from './from-disk.tsx';
import { PassphraseTwiceFields } from './passphrase-twice.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { StillWorking } from './still-working.tsx';
import { usePassphraseTwice } from './use-passphrase-twice.ts';
import { WriterFields } from './writer-fields.tsx';

interface Props {
  onOpen: (store: OpenStore) => void;
  onLook: () => void;
  /** Ways elsewhere, at the foot; none from the recovery code, which is shown only once. */
  ways: ReactNode;
}

/** The first time: look round, or choose a passphrase and be given the recovery code. */
export function FirstUse({ onOpen, onLook, ways }: Props) {
  const [writer, setWriter] = useState('');
  const [role, setRole] = useState('');
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<{ store: OpenStore; recoveryCode: string } | null>(null);
  const [hasFile, setHasFile] = useState(false);
  const [, go] = useLocation();
  const twice = usePassphraseTwice();
  useTitle(made ? 'Your recovery code' : 'Start');

  function open(store: OpenStore) {
    if (hasFile) go('/backup');
    onOpen(store);
  }

  /** Its button goes, so the focus goes on to what comes first. */
  function openFile() {
    document.getElementById('first')?.focus();
    setHasFile(true);
  }

  async function make() {
    const passphrase = busy ? null : twice.chosen();
    if (passphrase === null) return;
    setBusy(true);
    try {
      const done = await setUp(passphrase);
      await saveSettings(done.store, {
        ...(await readSettings(done.store)),
        writer: writer.trim(),
        role: role.trim(),
      });
      setMade(done);
    } catch (trouble) {
      twice.refuse((trouble as Error).message);
      setBusy(false);
    }
  }

  if (made) return <RecoveryCode code={made.recoveryCode} onKept={() => open(made.store)} />;
  return (
    <>
      <h1>An assessment on one sheet of A4</h1>
      <div className="look">
        <p>New here? Open a made-up case and try everything. Nothing of it is kept.</p>
        <Button look="second" onClick={onLook}>
          Look round first
        </Button>
      </div>
      <h2 className="govuk-heading-m">Choose a passphrase</h2>
      <p>
        It protects everything that you write here, which stays on this computer and is sent
        nowhere. It can’t be reset by anybody: without it, or the recovery code that you are about
        to get, what you wrote can’t be read again. A browser may forget: whoever clears its data
        clears this too, and a private window keeps nothing once it is closed. Only a backup file
        lasts.
      </p>
      <FromDisk />
      {hasFile && (
        <p className="note" role="status">
          Choose a passphrase for this browser first; the next page asks for your backup file.
        </p>
      )}
      <PassphraseTwiceFields twice={twice} label="Passphrase" onDone={make} />
      <WriterFields
        writer={writer}
        role={role}
        onWriter={setWriter}
        onRole={setRole}
        onDone={make}
      />
      {busy && <StillWorking />}
      <Button aria-disabled={busy} onClick={make}>
        {busy ? 'Setting up …' : 'Set it up'}
      </Button>
      {!hasFile && (
        <>
          <h2 className="govuk-heading-m">Have you written here before?</h2>
          <p>
            Nothing is kept in this browser now. If there was something, its data was cleared, or
            you are in another browser or under another login. A backup file brings it back.
          </p>
          <Button look="second" onClick={openFile}>
            Open a backup file
          </Button>
        </>
      )}
      {ways}
    </>
  );
}
