import { type ComponentProps, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Apart } from '../../ui/apart.tsx';
import { later } from '../../ui/later.ts';

const Loaded = later(async () => (await import('./sheet-panel.tsx')).SheetPanel);

export const sheetAhead = Loaded.ahead;

const unloaded = (
  <div className="desk">
    <p className="note">
      The sheet could not be loaded, most often because Onesheet was updated. What you write goes on
      being saved; load the page again once it says so.
    </p>
  </div>
);

const empty = <div className="desk" />;

/** Told to the window by whoever can't wait for the sheet: it is there when the telling returns, once it was loaded. */
export const SHEET_NOW = 'sheet';

/** False until the form has been painted; paper can't wait for that, nor can finishing. */
function useAfterForm(): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const now = () => flushSync(() => setDue(true));
    window.addEventListener('beforeprint', now, { capture: true });
    window.addEventListener(SHEET_NOW, now);
    const frame = requestAnimationFrame(() => {
      setTimeout(() => startTransition(() => setDue(true)));
    });
    return () => {
      window.removeEventListener('beforeprint', now, { capture: true });
      window.removeEventListener(SHEET_NOW, now);
      cancelAnimationFrame(frame);
    };
  }, []);
  return due;
}

/** The sheet beside the form. It comes once the form stands there: a first key need not wait for it. */
export function SheetBeside(props: ComponentProps<typeof Loaded>) {
  const due = useAfterForm();
  if (!due) return empty;
  return (
    <Apart instead={unloaded} until={empty}>
      <Loaded {...props} />
    </Apart>
  );
}
