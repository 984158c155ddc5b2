import { useState } from 'react';
import { AstrayNotice } from '../features/recover/astray-notice.tsx';
import type { CopyState } from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import { assessments } from './assessments.ts';
import { nameAstray } from './name-astray.ts';

interface Props {
  store: OpenStore;
  brought: number | null;
  copy: CopyState | null;
}

const kinds = [assessments];

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Says what is missing, damaged or brought back, and how the second copy stands. */
export function Recovered({ store, brought, copy }: Props) {
  const [nameOf] = useState(() => nameAstray(store));
  return (
    <div data-copied-at={copy?.lastAt ?? ''} data-copied-to={copy?.place}>
      <AstrayNotice store={store} kinds={kinds} nameOf={nameOf} brought={brought} />
      {copy?.place === 'none' && <p className="note screen-only">{copy.trouble}</p>}
      {copy?.lastAt && (
        <p className="screen-only">
          The second copy on this computer has all that was saved until{' '}
          {clock.format(new Date(copy.lastAt))}.
        </p>
      )}
    </div>
  );
}
