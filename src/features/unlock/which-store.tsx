import { useEffect, useRef } from 'react';
import { nextStore } from '../../storage/doorstep.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  /** The numbers of the stores in which something is kept. */
  stores: readonly number[];
  onChoose: (store: number) => void;
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** What a store is called: by its place only, as a name would show who works here to whoever looks. */
function nameForStore(store: number): string {
  const ordinal = ORDINALS[store - 1];
  if (ordinal === undefined) return `Store ${store} on this computer`;
  return `${ordinal} store on this computer`;
}

/** Which of several stores to open, asked before any passphrase. */
export function WhichStore({ stores, onChoose }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <h1 ref={head} tabIndex={-1}>
        Whose store?
      </h1>
      <p>
        Each person who uses this computer has a store, with a passphrase of their own. Nobody can
        open another’s, but whoever uses this login of the computer could delete it: keep a backup
        file.
      </p>
      <ul className="stores">
        {stores.map((store) => (
          <li key={store}>
            <Button look="second" onClick={() => onChoose(store)}>
              {nameForStore(store)}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="link" onClick={() => onChoose(nextStore(stores))}>
        Start one of your own
      </Button>
    </>
  );
}
