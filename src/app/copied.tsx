import type { CopyState } from '../storage/copies.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Until when the second copy has all that was saved. */
export function Copied({ copy }: { copy: CopyState | null }) {
  return (
    <div data-copied-at={copy?.lastAt ?? ''} data-copied-to={copy?.place}>
      {copy?.lastAt && (
        <p className="screen-only">
          The second copy on this computer has all that was saved until{' '}
          {clock.format(new Date(copy.lastAt))}.
        </p>
      )}
    </div>
  );
}
