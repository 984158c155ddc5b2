import type { ReactNode } from 'react';
import { type Standing, standings } from '../../timing/baselines.ts';

interface Props {
  standing: Standing;
  /** Who said so and where, or how it was timed or worked out. */
  source: string;
  children: ReactNode;
}

/** A figure about time. None is shown without what it is and where it comes from, in words, beside it. */
export function Figure({ standing, source, children }: Props) {
  return (
    <span className="figure" data-standing={standing}>
      <b>{children}</b>{' '}
      <span className="figure-source">
        ({standings[standing]}: {source})
      </span>
    </span>
  );
}
