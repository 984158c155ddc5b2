import type { ReactNode } from 'react';
import { Screen } from './screen.tsx';
import { useTitle } from './title.ts';

interface Props {
  /** Empty where there is none. */
  why: string;
  ways: ReactNode;
  lock: ReactNode;
}

/** Shown in the place of an assessment that can't be opened: why, and the way back. */
export function CannotOpen({ why, ways, lock }: Props) {
  const title = 'This assessment can’t be opened';
  useTitle(title);
  return (
    <Screen ways={ways} lock={lock}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p>{why || 'There is no such assessment here. It may have been deleted.'}</p>
    </Screen>
  );
}
