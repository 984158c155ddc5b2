import { type ComponentType, memo, useEffect } from 'react';
import type { PartId } from '../../../assessment/parts.ts';
import { CopyPart } from '../copy/copy-later.tsx';
import { newSourceAhead } from '../fields/cites.tsx';
import { SincePart } from '../review/later.tsx';
import { AreasPart } from './areas-part.tsx';
import { OffencePart } from './offence-part.tsx';
import { OverleafPart } from './overleaf-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { RiskPart } from './risk-part.tsx';
import { SafetyPart } from './safety-part.tsx';
import { SignPart } from './sign-part.tsx';
import { StrengthsPart } from './strengths-part.tsx';
import { ViewPart } from './view-part.tsx';

export { SourceList } from './source-list.tsx';

const pages: Record<Exclude<PartId, 'person'>, ComponentType> = {
  since: memo(SincePart),
  strengths: memo(StrengthsPart),
  offence: memo(OffencePart),
  areas: memo(AreasPart),
  risk: memo(RiskPart),
  plan: memo(PlanPart),
  safety: memo(SafetyPart),
  view: memo(ViewPart),
  sign: memo(SignPart),
  overleaf: memo(OverleafPart),
  copy: memo(CopyPart),
};

/** Every part but the first, in which a new assessment begins. */
export function OtherPart({ part }: { part: keyof typeof pages }) {
  // So that whoever presses for it can type in it at once.
  useEffect(() => void newSourceAhead(), []);
  const Page = pages[part];
  return <Page />;
}
