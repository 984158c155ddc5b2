import { type ReactNode, useEffect, useState } from 'react';
import { onUpdated } from '../../storage/doorstep.ts';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/title.ts';

interface Props {
  /** Saves what is not saved yet; rejects where something could not be. */
  seal: () => Promise<void>;
  children: ReactNode;
}

function Saved() {
  useTitle('Updated');
  return (
    <main className="screen-only page">
      <h1 className="govuk-heading-l">Onesheet was updated in another tab or window</h1>
      <p role="status">
        What you wrote in your assessments is saved. This tab has the older Onesheet, and keeps
        nothing more.
      </p>
      <Button onClick={() => location.reload()}>Load this page again</Button>
    </main>
  );
}

/**
 * Gives way when a newer Onesheet was opened in another tab. Where everything was saved, a page that says so stands in
 * the place of what is inside; otherwise the text stays on the screen, so that it can be copied.
 */
export function Updated({ seal, children }: Props) {
  const [state, setState] = useState<'here' | 'saved' | 'unsaved'>('here');
  useEffect(() => onUpdated(seal, (saved) => setState(saved ? 'saved' : 'unsaved')), [seal]);
  if (state === 'saved') return <Saved />;
  return (
    <>
      {state === 'unsaved' && (
        <p className="note screen-only" role="alert">
          Onesheet was updated in another tab or window, and your last words here could not be saved
          before that. Copy them somewhere safe, then load this page again.
        </p>
      )}
      {children}
    </>
  );
}
