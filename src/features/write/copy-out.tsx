import { useEffect, useState } from 'react';
import { whenIdle } from '../../storage/doorstep.ts';
import { Apart } from '../../ui/apart.tsx';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';

const Dialog = later(async () => (await import('./copy-out-dialog.tsx')).CopyOutDialog);

interface Props {
  /** Whether the way to it is shown: while something is not saved. */
  offered: boolean;
  /** What is on the screen now, as a file locked under this passphrase. */
  copy: (passphrase: string) => Promise<Blob>;
}

/** The way out into a file for what is on the screen: for when it can't be saved. */
export function CopyOut({ offered, copy }: Props) {
  const [open, setOpen] = useState(false);
  // Whatever keeps it from being saved may keep anything from being loaded too.
  useEffect(() => void whenIdle().then(Dialog.ahead), []);
  return (
    <>
      {offered && (
        <Button look="second" className="save-copy" onClick={() => setOpen(true)}>
          Take a copy out
        </Button>
      )}
      {open && (
        <Apart
          instead={
            <span role="alert">
              This could not be loaded. Don’t close this page: copy your words from the screen.
            </span>
          }
          until={<span hidden data-loading="" />}
        >
          <Dialog copy={copy} onClose={() => setOpen(false)} />
        </Apart>
      )}
    </>
  );
}
