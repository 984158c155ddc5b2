import { useCallback, useEffect, useState } from 'react';
import {
  type Astray,
  bringBackOne,
  type Reading,
  type Stock,
  setAside,
  takeOutAside,
  takeStock,
} from '../../storage/copies.ts';
import type { OpenStore } from '../../storage/door.ts';
import { saveFile } from '../../ui/save-file.ts';
import { AstrayRow } from './astray-row.tsx';

interface Props {
  store: OpenStore;
  /** How records are read, so that one that opens but makes no sense is found as well. */
  kinds: readonly Reading[];
  /** What a record is called on screen, from its second copy; null where that has no name. */
  nameOf: (astray: Astray) => Promise<string | null>;
  /** How many records have just been brought back from the second copy, if they were. */
  brought: number | null;
}

/** Once after each unlocking, and again after what was done about it: to open a thousand records takes seconds. */
const taken = new WeakMap<OpenStore, Promise<Stock>>();

/** The name is neutral, as the browser keeps it in clear. */
function saveAside(bytes: Blob): void {
  saveFile(bytes, 'onesheet-as-it-lies.json');
}

function moment(at: string): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

/** After unlocking: what was brought back, and each record that is missing or damaged, with what can be done. */
export function AstrayNotice({ store, kinds, nameOf, brought }: Props) {
  const [stock, setStock] = useState<Stock | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = useCallback(
    (stock = takeStock(store, kinds)) => {
      taken.set(store, stock);
      return stock.then(setStock, (e: Error) => setTrouble(e.message));
    },
    [store, kinds],
  );
  useEffect(() => void look(taken.get(store)), [store, look]);

  function after(work: Promise<unknown>) {
    setTrouble(null);
    work.then(() => look()).catch((e: Error) => setTrouble(e.message));
  }

  if (stock === null && trouble === null) return null;
  const astray = stock?.astray ?? [];
  if (brought === null && astray.length === 0 && trouble === null) return null;
  return (
    <section className="note screen-only" aria-label="What was lost and found">
      {brought !== null && (
        <p role="status">
          {brought === 1 ? 'One record was' : `${brought} records were`} brought back from the
          second copy{stock?.at && `, as things stood on ${moment(stock.at)}`}.
        </p>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      {astray.length > 0 && (
        <>
          <p>
            {astray.length === 1 ? 'One record is' : `${astray.length} records are`} missing or
            damaged. All the others are as they should be.
          </p>
          <ul>
            {astray.map((one) => (
              <AstrayRow
                key={one.id}
                astray={one}
                nameOf={nameOf}
                onBring={() => after(bringBackOne(store, one.id))}
                onSave={() => after(takeOutAside(store, one.id).then(saveAside))}
                onGiveUp={() => after(setAside(store, one.id))}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
