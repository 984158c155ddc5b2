import { type ComponentProps, lazy } from 'react';
import { InReview } from './in-review.tsx';

const Since = lazy(async () => ({ default: (await import('./since-part.tsx')).SincePart }));
const Said = lazy(async () => ({ default: (await import('./said-last-time.tsx')).SaidLastTime }));
const Arguing = lazy(async () => ({ default: (await import('./argues.tsx')).Argues }));
const Last = lazy(async () => ({ default: (await import('./last-level.tsx')).LastLevel }));
const ForHead = lazy(async () => ({ default: (await import('./band.tsx')).Band }));

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
