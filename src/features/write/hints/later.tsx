import { lazy, Suspense, use } from 'react';
import { Apart } from '../../../ui/apart.tsx';
import type { At } from '../fields/at.ts';
import { Hints } from './hinting.ts';

const Loaded = lazy(async () => ({ default: (await import('./under-field.tsx')).UnderField }));

/** Hints under a field, where they are given: loaded after the field, and nothing where that fails. */
export function HintsUnder({ at }: { at: At }) {
  return (
    use(Hints) && (
      <Apart instead={null}>
        <Suspense fallback={null}>
          <Loaded at={at} />
        </Suspense>
      </Apart>
    )
  );
}
