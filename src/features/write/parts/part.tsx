import { memo, useEffect } from 'react';
import type { PartId } from '../../../assessment/parts.ts';
import { Apart } from '../../../ui/apart.tsx';
import { later } from '../../../ui/later.ts';
import { PersonPart } from './person-part.tsx';

// One chunk, loaded as soon as a part stands: the way on then leads to it at once.
const load = () => import('./other-parts.tsx');
const Other = later(async () => (await load()).OtherPart);
const Sources = memo(later(async () => (await load()).SourceList));
export const otherPartsAhead = Other.ahead;
const Person = memo(PersonPart);

const unloaded = (
  <p className="note">
    This part could not be loaded, most often because Onesheet was updated. What you write goes on
    being saved; load the page again once it says so.
  </p>
);

/** The fields of one part. */
export function Part({ part }: { part: PartId }) {
  useEffect(() => void Other.ahead(), []);
  if (part === 'person') return <Person />;
  return (
    <Apart instead={unloaded} until={<span hidden data-loading="" />}>
      <Other part={part} />
    </Apart>
  );
}

/** Every source of the assessment, to correct. */
export function SourcesBelow() {
  return (
    <Apart instead={null}>
      <Sources />
    </Apart>
  );
}
