import { memo, type ReactNode } from 'react';
import { named } from '../../assessment/ask.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { offersBack } from '../../assessment/offers-back.ts';
import { type PartId, parts } from '../../assessment/parts.ts';
import { progressOf, stillToWrite } from '../../assessment/progress.ts';
import { Button } from '../../ui/button.tsx';
import { useWide } from './use-wide.ts';
import './side.css';

interface Props {
  live: Assessment;
  here: PartId;
  onPart: (part: string) => void;
  listed: boolean;
  onList: () => void;
  time: ReactNode;
}

const said = { done: 'done', begun: 'begun', untouched: 'not begun' };

/** The parts with how far each has come, and how much is left. */
export const Side = memo(function Side({ live, here, onPart, listed, onList, time }: Props) {
  const left = stillToWrite(live).length;
  const shown = parts.filter((p) => p.id !== 'overleaf' || here === 'overleaf' || offersBack(live));
  const wide = useWide();
  const at = parts.findIndex((p) => p.id === here) + 1;
  return (
    <nav className="side screen-only" aria-label="Parts of the assessment">
      <details className="side-parts" open={wide}>
        <summary>
          {at <= 9 ? `Part ${at} of 9` : 'Overleaf'}
          <span className="quiet"> · all parts</span>
        </summary>
        <ol>
          {shown.map((p) => {
            const progress = progressOf(p.id, live);
            return (
              <li key={p.id} className={`side-${progress}`}>
                <Button
                  look="link"
                  aria-current={p.id === here ? 'step' : undefined}
                  onClick={() => onPart(p.id)}
                >
                  <i aria-hidden="true" />
                  <span>
                    {named(p.title, live.person.called)}
                    <span className="hidden-but-read"> ({said[progress]})</span>
                  </span>
                </Button>
              </li>
            );
          })}
        </ol>
      </details>
      <p className="side-left small">
        {left === 0
          ? 'Everything that is required is written.'
          : left === 1
            ? '1 answer to go before it can be finished.'
            : `${left} answers to go before it can be finished.`}{' '}
        {left > 0 && !listed && (
          <Button look="link" onClick={onList}>
            Show them
          </Button>
        )}
      </p>
      {time}
    </nav>
  );
});
