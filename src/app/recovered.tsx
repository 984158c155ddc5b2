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

/** Says what is missing, damaged or brought back, and where there is no second copy. */
export function Recovered({ store, brought, copy }: Props) {
  const [nameOf] = useState(() => nameAstray(store));
  return (
    <>
      <AstrayNotice store={store} kinds={kinds} nameOf={nameOf} brought={brought} />
      {copy?.place === 'none' && <p className="note screen-only">{copy.trouble}</p>}
    </>
  );
}
