import { memo, type ReactNode } from 'react';
import { named } from '../../assessment/ask.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Needed } from '../../assessment/needed/needed.ts';
import type { PartId } from '../../assessment/parts.ts';
import { progressOf } from '../../assessment/progress.ts';
import { shownParts } from '../../assessment/shown-parts.ts';
import { Button } from '../../ui/button.tsx';
import { useWide } from './use-wide.ts';
import './side.css';

interface Props {
  live: Assessment;
  /** What is still to write. */
  missing: readonly Needed[];
  here: PartId;
  onPart: (part: string) => void;
  listed: boolean;
  onList: () => void;
  time: ReactNode;
  /** The way to the settings; null where there are none. */
  settings: ReactNode;
}

/** Letters of the command list (app/commands.ts) for what has no number. */
const letters: Partial<Record<PartId, string>> = { overleaf: 'b', copy: 'y' };

const said = { done: 'done', begun: 'begun', untouched: 'not begun' };

/** The parts with how far each has come, and how much is left. */
export const Side = memo(function Side({
  live,
  missing,
  here,
  onPart,
  listed,
  onList,
  time,
  settings,
}: Props) {
  const left = missing.length;
  const shown = shownParts(live, here);
  const numbered = shown.filter((p) => p.id !== 'overleaf' && p.id !== 'copy');
  const wide = useWide();
  const at = numbered.findIndex((p) => p.id === here) + 1;
  return (
    <nav className="side screen-only" aria-label="Parts of the assessment">
      <details className="side-parts" open={wide}>
        <summary>
          {at > 0 ? `Part ${at} of ${numbered.length}` : shown.find((p) => p.id === here)?.plain}
          <span className="quiet"> · all parts</span>
        </summary>
        <ol>
          {shown.map((p, i) => {
            const progress = progressOf(p.id, live, missing);
            return (
              <li
                key={p.id}
                className={`side-${progress}`}
                data-back={numbered.some((each) => each.id === p.id) ? undefined : ''}
              >
                <Button
                  look="link"
                  data-command={letters[p.id] ?? String((i + 1) % 10)}
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
          <Button look="link" data-command="m" data-does="What is still to write" onClick={onList}>
            Show them
          </Button>
        )}
      </p>
      {time}
      {settings && <div className="side-left small">{settings}</div>}
    </nav>
  );
});
