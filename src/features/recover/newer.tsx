import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/button.tsx';

interface Props {
  /** What is new in it, a sentence each. */
  news: readonly string[];
  /** It was loaded in another tab already, and this one still runs the older. */
  inOtherTab: boolean;
  /** Saves what is not saved yet and loads it; rejects where something could not be saved. */
  onLoad: () => Promise<void>;
}

function heading({ inOtherTab }: Props): string {
  return inOtherTab
    ? 'A newer Onesheet was loaded in another tab or window'
    : 'A newer Onesheet is ready';
}

/** What is new, and the one press that loads it. `later` is the way out of where something may be being written. */
function Offer({ news, onLoad, later }: Props & { later?: ReactNode }) {
  const [state, setState] = useState<'asked' | 'loading' | 'unsaved'>('asked');
  function load() {
    if (state === 'loading') return;
    setState('loading');
    onLoad().catch(() => setState('unsaved'));
  }
  return (
    <>
      {news.length > 0 ? (
        <>
          <p>What is new:</p>
          <ul>
            {news.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>It brings small corrections.</p>
      )}
      {later ? (
        <p>
          What you wrote is saved first. Then this page is loaded again, asks for your passphrase
          and goes on where you were.
        </p>
      ) : (
        <p>Nothing is open, so nothing can be lost. This page is loaded again.</p>
      )}
      {state === 'unsaved' && (
        <p role="alert">
          Something that you wrote could not be saved, so nothing was loaded. Look at what the bar
          says, then try again.
        </p>
      )}
      <div className="row">
        <Button look={later ? 'main' : 'second'} aria-disabled={state === 'loading'} onClick={load}>
          {state === 'loading' ? 'Loading …' : 'Load it now'}
        </Button>
        {later}
      </div>
    </>
  );
}

/** In a bar: says that a newer version is ready, and no more until it is pressed. What then opens stands outside of the bar, which is read out as it changes. */
export function NewerButton(props: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (open) box.current?.showModal();
  }, [open]);
  return (
    <>
      <Button look="link" data-command="v" onClick={() => setOpen(true)}>
        Update ready
      </Button>
      {open &&
        createPortal(
          <dialog
            className="screen-only"
            ref={box}
            onClose={() => setOpen(false)}
            aria-labelledby={title}
          >
            <h2 id={title}>{heading(props)}</h2>
            <Offer
              {...props}
              later={
                <Button look="link" onClick={() => box.current?.close()}>
                  Later
                </Button>
              }
            />
          </dialog>,
          document.body,
        )}
    </>
  );
}

/** At the door, where nothing is being written. */
export function NewerNote(props: Props) {
  const title = useId();
  return (
    <section className="note" aria-labelledby={title}>
      <h2 id={title} className="govuk-heading-s">
        {heading(props)}
      </h2>
      <Offer {...props} />
    </section>
  );
}
