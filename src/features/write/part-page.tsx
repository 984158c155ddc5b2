import { named } from '../../assessment/ask.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Needed } from '../../assessment/needed/needed.ts';
import { type PartId, parts } from '../../assessment/parts.ts';
import { shownParts } from '../../assessment/shown-parts.ts';
import { Apart } from '../../ui/apart.tsx';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Help } from './help/help.tsx';
import { Part, SourcesBelow } from './parts/part.tsx';
import { SaidLastTime } from './review/later.tsx';
import type { WayTo } from './use-way-to.ts';

const Missing = later(async () => (await import('./missing.tsx')).Missing);
export const missingAhead = Missing.ahead;

interface Props {
  here: PartId;
  live: Assessment;
  /** What is still to write. */
  left: readonly Needed[];
  /** True for what was kept beside an assessment when two tabs had written at once. */
  copy: boolean;
  way: WayTo;
  /** Whether the list of what is missing is there, and what for: it was asked for, or finishing was refused. */
  listed: 'asked' | 'refused' | null;
  onUnlist: () => void;
  /** How often finishing was refused because something is missing. */
  refusals: number;
  /** Why finishing was refused although nothing is missing. */
  refused: string | null;
  onFinish: () => Promise<void>;
}

/** The part in view, what is missing when it is asked for, and the way on. */
export function PartPage(props: Props) {
  const { here, live, left, copy, way, listed, onUnlist, refusals, refused, onFinish } = props;
  const part = parts.find((p) => p.id === here) ?? parts[0];
  const shown = shownParts(live, here);
  const next = shown[shown.findIndex((p) => p.id === here) + 1];
  const say = (text: string) => named(text, live.person.called);
  return (
    <main className="part screen-only">
      <form
        autoComplete="off"
        onFocus={(e) => way.onFocus(e.target)}
        onSubmit={(e) => e.preventDefault()}
      >
        {listed && (
          <Apart instead={null}>
            <Missing
              key={refusals}
              called={live.person.called}
              left={left}
              refused={listed === 'refused'}
              onGo={way.to}
              onClose={onUnlist}
            />
          </Apart>
        )}
        {copy && (
          <p className="note">
            This is a copy. The assessment was changed in another tab while this one held unsaved
            words, so these were kept beside it. Its history stays with the other one, and all that
            was finished: put there what is missing, then delete this copy.
          </p>
        )}
        <h1 id="part" tabIndex={-1}>
          {say(part.title)}
        </h1>
        <p className="lead quiet">{say(part.lead)}</p>
        <Help
          key={`help-${here}`}
          about={here}
          title="What makes this part good, with two examples"
        />
        <SaidLastTime part={here} />
        <Part key={here} part={here} />
        {here === 'sign' && (
          <div className="finish">
            {refused && (
              <p className="note" role="alert">
                {refused}
              </p>
            )}
            <Button data-command="f" onClick={() => void onFinish()}>
              Finish the assessment
            </Button>
          </div>
        )}
        {(here === 'overleaf' || here === 'copy') && (
          <Button look="second" onClick={() => way.toPart('sign')}>
            Back to sign and finish
          </Button>
        )}
        {next && (
          <Button look="second" id="next-part" data-command="n" onClick={() => way.toPart(next.id)}>
            Next: {say(next.title)}
          </Button>
        )}
        {/* After the way on: every part is left by it, and few come back to correct a source. */}
        {here !== 'copy' && <SourcesBelow />}
      </form>
    </main>
  );
}
