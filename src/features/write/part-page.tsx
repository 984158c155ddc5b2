import { type ComponentType, memo } from 'react';
import { named } from '../../assessment/ask.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { offersBack } from '../../assessment/offers-back.ts';
import { type PartId, parts } from '../../assessment/parts.ts';
import { Button } from '../../ui/button.tsx';
import { Missing } from './missing.tsx';
import { AreasPart } from './parts/areas-part.tsx';
import { OffencePart } from './parts/offence-part.tsx';
import { OverleafPart } from './parts/overleaf-part.tsx';
import { PersonPart } from './parts/person-part.tsx';
import { PlanPart } from './parts/plan-part.tsx';
import { RiskPart } from './parts/risk-part.tsx';
import { SafetyPart } from './parts/safety-part.tsx';
import { SignPart } from './parts/sign-part.tsx';
import { StrengthsPart } from './parts/strengths-part.tsx';
import { ViewPart } from './parts/view-part.tsx';
import { SourceList } from './source-list.tsx';
import type { WayTo } from './use-way-to.ts';

const Sources = memo(SourceList);

const pages: Record<PartId, ComponentType> = {
  person: memo(PersonPart),
  strengths: memo(StrengthsPart),
  offence: memo(OffencePart),
  areas: memo(AreasPart),
  risk: memo(RiskPart),
  plan: memo(PlanPart),
  safety: memo(SafetyPart),
  view: memo(ViewPart),
  sign: memo(SignPart),
  overleaf: memo(OverleafPart),
};

interface Props {
  here: PartId;
  live: Assessment;
  /** True for what was kept beside an assessment when two tabs had written at once. */
  copy: boolean;
  way: WayTo;
  /** True when the list of what is missing was asked for. */
  listed: boolean;
  onUnlist: () => void;
  /** How often finishing was refused because something is missing. */
  refusals: number;
  /** Why finishing was refused although nothing is missing. */
  refused: string | null;
  onFinish: () => Promise<void>;
}

/** The part in view, what is missing when it is asked for, and the way on. */
export function PartPage(props: Props) {
  const { here, live, copy, way, listed, onUnlist, refusals, refused, onFinish } = props;
  const at = parts.findIndex((p) => p.id === here);
  const part = parts[at] ?? parts[0];
  const next = parts.slice(at + 1).find((p) => p.id !== 'overleaf' || offersBack(live));
  const Page = pages[here];
  const say = (text: string) => named(text, live.person.called);
  return (
    <main className="part screen-only">
      <form
        autoComplete="off"
        onFocus={(e) => way.onFocus(e.target)}
        onSubmit={(e) => e.preventDefault()}
      >
        {(listed || refusals > 0) && (
          <Missing key={refusals} live={live} refused={!listed} onGo={way.to} onClose={onUnlist} />
        )}
        {copy && (
          <p className="note">
            This is a copy. The assessment was changed in another tab while this one held words that
            were not saved yet, so these were kept beside it. Compare the two, and delete the one
            that you don’t need.
          </p>
        )}
        <h1 id="part" tabIndex={-1}>
          {say(part.title)}
        </h1>
        <p className="lead quiet">{say(part.lead)}</p>
        <Page key={here} />
        <Sources />
        {here === 'sign' && (
          <div className="finish">
            {refused && (
              <p className="note" role="alert">
                {refused}
              </p>
            )}
            <Button onClick={() => void onFinish()}>Finish the assessment</Button>
          </div>
        )}
        {here === 'overleaf' && (
          <Button look="second" onClick={() => way.toPart('sign')}>
            Back to sign and finish
          </Button>
        )}
        {next && (
          <Button look="second" onClick={() => way.toPart(next.id)}>
            Next: {say(next.title)}
          </Button>
        )}
      </form>
    </main>
  );
}
