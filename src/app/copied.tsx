import type { CopyState } from '../storage/copies.ts';

/** Until when the second copy has all that was saved; nothing where there is none yet. */
export function Copied({ copy }: { copy: CopyState | null }) {
  return (
    copy?.lastAt && (
      <p data-copied-at={copy.lastAt} data-copied-to={copy.place}>
        The second copy on this computer has all that was saved until{' '}
        {new Date(copy.lastAt).toLocaleTimeString('en-GB', { timeStyle: 'short' })}.
      </p>
    )
  );
}
