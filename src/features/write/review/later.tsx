import type { ComponentProps } from 'react';
import { later } from '../../../ui/later.ts';
import { InReview } from './in-review.tsx';

const Since = later(async () => (await import('./since-part.tsx')).SincePart);
const Said = later(async () => (await import('./said-last-time.tsx')).SaidLastTime);
const Arguing = later(async () => (await import('./argues.tsx')).Argues);
const Last = later(async () => (await import('./last-level.tsx')).LastLevel);
const ForHead = later(async () => (await import('./band.tsx')).Band);

export function SincePart() {
  return (
    <InReview>
      <Since />
    </InReview>
  );
}

export function SaidLastTime(props: ComponentProps<typeof Said>) {
  return (
    <InReview>
      <Said {...props} />
    </InReview>
  );
}

export function Argues() {
  return (
    <InReview>
      <Arguing />
    </InReview>
  );
}

export function LastLevel(props: ComponentProps<typeof Last>) {
  return (
    <InReview>
      <Last {...props} />
    </InReview>
  );
}

export function Band() {
  return (
    <InReview>
      <ForHead />
    </InReview>
  );
}
