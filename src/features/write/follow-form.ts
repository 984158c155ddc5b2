import type { Control } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';

/** What is heard of: an answer, all that is under it, or all that it is under. */
function touches(at: string | undefined, name: string | undefined): boolean {
  return !at || !name || name.startsWith(at) || at.startsWith(name);
}

/**
 * Calls `onChange` at each change of an answer, with its path, or with none where any may have changed, until the
 * function that it gives is called. With `at`, only of what touches that path.
 *
 * It listens where the library's own `subscribe` does, and not through that, which has all values copied for each key as
 * soon as somebody asks for changes of value: of a full assessment that was a tenth of what a key costs.
 */
export function followForm(
  control: Control<Assessment>,
  onChange: (name?: string) => void,
  at?: string,
): () => void {
  const { unsubscribe } = control._subjects.state.subscribe({
    next(said) {
      const changed = 'values' in said || said.type === 'change';
      if (changed && touches(at, said.name)) onChange(said.name);
    },
  });
  return unsubscribe;
}
