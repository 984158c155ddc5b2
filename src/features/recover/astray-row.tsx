import { useEffect, useState } from 'react';
import type { Astray } from '../../storage/copies.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  astray: Astray;
  nameOf: (astray: Astray) => Promise<string | null>;
  onBring: () => void;
  onSave: () => void;
  onGiveUp: () => void;
}

const WHAT = {
  missing: 'is missing',
  older: 'is here only in an older state',
  damaged: 'is damaged and can’t be opened',
};

/** One record that is not as it should be: its name where a copy has it, what is wrong, what can be done. */
export function AstrayRow({ astray, nameOf, onBring, onSave, onGiveUp }: Props) {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    nameOf(astray).then(setName, () => setName(null));
  }, [astray, nameOf]);
  const called = name ?? `The ${astray.kind} ${astray.id.slice(0, 8)}`;
  return (
    <li>
      {called} {WHAT[astray.trouble]}.{' '}
      {astray.copyRev !== null && (
        <Button look="link" onClick={onBring}>
          Bring back {called}
        </Button>
      )}{' '}
      {astray.trouble === 'damaged' && (
        <Button look="link" onClick={onSave}>
          Save {called} as it lies to a file
        </Button>
      )}{' '}
      {astray.copyRev === null && (
        <Button look="link" onClick={onGiveUp}>
          Don’t list {called} any more
        </Button>
      )}
    </li>
  );
}
