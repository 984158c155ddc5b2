import { useEffect, useState } from 'react';
import { bringBack, copiesFound, type FoundCopy } from '../../storage/copies.ts';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/title.ts';

/** Shown in place of the first start when everything is gone but the second copy. */
export function Vanished({ onBack }: { onBack: (records: number) => void }) {
  useTitle('Bring back');
  const [copies, setCopies] = useState<FoundCopy[]>([]);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    copiesFound()
      .then(setCopies)
      .catch((e: Error) => setTrouble(e.message));
  }, []);

  async function back(storeId: string) {
    setBusy(true);
    setTrouble(null);
    try {
      onBack(await bringBack(storeId));
    } catch (e) {
      setTrouble((e as Error).message);
      setBusy(false);
    }
  }

  return (
    <>
      <h1>What you wrote here has vanished</h1>
      <p>
        The browser has lost what Onesheet kept in it, most often because a file on this computer’s
        disk was damaged. A second copy is still here, locked with your passphrase as before. It
        lacks at most the last minute.
      </p>
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      {copies.map(({ storeId, records }) => (
        <p key={storeId}>
          <Button
            aria-disabled={busy}
            onClick={() => {
              if (!busy) void back(storeId);
            }}
          >
            {copies.length > 1
              ? `Bring back the second copy with ${records} ${records === 1 ? 'record' : 'records'}`
              : 'Bring it back from the second copy'}
          </Button>
        </p>
      ))}
    </>
  );
}
