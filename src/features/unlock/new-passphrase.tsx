import { useState } from 'react';
import { setNewPassphrase } from '../../storage/locksmith.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseTwiceFields } from './passphrase-twice.tsx';
import { StillWorking } from './still-working.tsx';
import { usePassphraseTwice } from './use-passphrase-twice.ts';

interface Props {
  /** The recovery code that has just opened the store. */
  code: string;
  onDone: () => void;
}

/** Asks who came in by recovery code for a new passphrase, at once; it may be left for later. */
export function NewPassphrase({ code, onDone }: Props) {
  const twice = usePassphraseTwice();
  const [busy, setBusy] = useState(false);

  async function keep() {
    const passphrase = busy ? null : twice.chosen();
    if (passphrase === null) return;
    setBusy(true);
    try {
      await setNewPassphrase(code, passphrase);
      onDone();
    } catch (trouble) {
      twice.refuse((trouble as Error).message);
      setBusy(false);
    }
  }

  return (
    <>
      <h1>Choose a new passphrase</h1>
      <p>
        Your recovery code has opened everything. Choose a passphrase that you will remember: it
        takes the place of the one before. The code goes on working, so keep it where it was.
      </p>
      <PassphraseTwiceFields twice={twice} label="New passphrase" focus onDone={keep} />
      {busy && <StillWorking />}
      <div className="row">
        <Button aria-disabled={busy} onClick={keep}>
          {busy ? 'Changing …' : 'Use this passphrase'}
        </Button>
        <Button look="link" onClick={onDone}>
          Leave it for later
        </Button>
      </div>
    </>
  );
}
