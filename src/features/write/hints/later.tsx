import { use } from 'react';
import { Apart } from '../../../ui/apart.tsx';
import { later } from '../../../ui/later.ts';
import type { At } from '../fields/at.ts';
import { Hints } from './hinting.ts';

const Loaded = later(async () => (await import('./under-field.tsx')).UnderField);

/** Hints under a field, where they are given: loaded after the field, and nothing where that fails. */
export function HintsUnder({ at }: { at: At }) {
  return (
    use(Hints) && (
      <Apart instead={null}>
        <Loaded at={at} />
      </Apart>
    )
  );
}
