import { useState } from 'react';
import { Button } from '../../ui/button.tsx';

interface Props {
  /** Gives the key to pass on; makes one the first time. */
  ownKey: () => Promise<string>;
}

/** The key that a practitioner passes on, so that colleagues can lock a case for them. */
export function OwnKey({ ownKey }: Props) {
  const [key, setKey] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  return (
    <>
      <p>
        A colleague who has your key can lock a case for you, so that only you can open it. The key
        is no secret: it locks, and opens nothing.
      </p>
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      {key === null ? (
        <Button
          look="second"
          onClick={() => {
            ownKey()
              .then(setKey)
              .catch((e: Error) => setTrouble(e.message));
          }}
        >
          Show my key
        </Button>
      ) : (
        <p>
          <output className="own-key" aria-label="Your key">
            {key}
          </output>
        </p>
      )}
    </>
  );
}
