import { passphraseTrouble } from '../../storage/locksmith.ts';
import type { LockUnder } from '../../storage/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Line } from '../../ui/line.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

/** How a file is locked, as far as it is typed. */
export interface Locking {
  by: 'key' | 'passphrase';
  key: string;
  first: string;
  second: string;
}

export const noLock: Locking = { by: 'key', key: '', first: '', second: '' };

/** What to lock with. */
export function lockedFor({ by, key, first }: Locking): LockUnder {
  return by === 'key' ? { recipient: key.trim() } : { passphrase: first };
}

/** The field that will not do, and why, if one will not. */
export function wrongLock({ by, key, first, second }: Locking): [at: string, why: string | null] {
  if (by === 'key') {
    const at = 'hand-key';
    const recipient = key.trim();
    if (recipient.startsWith('AGE-SECRET-KEY'))
      return [
        at,
        'That is a secret key, which nobody else should have. Ask your colleague for the one that begins with age1.',
      ];
    const isKey = /^age1[a-z0-9]{20,}$/.test(recipient);
    return [
      at,
      isKey
        ? null
        : 'Paste your colleague’s key. It begins with age1 and stands in their Settings.',
    ];
  }
  const weak = passphraseTrouble(first);
  if (weak) return ['hand-first', weak];
  return ['hand-second', first === second ? null : 'The two are not the same. Type it again.'];
}

interface Props {
  value: Locking;
  onChange: (value: Locking) => void;
  /** What is wrong with its fields, by their ids. */
  wrong: ReadonlyMap<string, string>;
}

/** How the file is locked: for a colleague's key, which needs no passphrase, or under one that is passed on by voice. */
export function LockFor({ value, onChange, wrong }: Props) {
  const secret = (id: string, at: 'first' | 'second', label: string, hint?: string) => (
    <PassphraseField
      id={id}
      label={label}
      hint={hint}
      error={wrong.get(id)}
      value={value[at]}
      onChange={(typed) => onChange({ ...value, [at]: typed })}
    />
  );
  return (
    <>
      <Choices id="hand-by" legend="How is it locked?" down>
        {(['key', 'passphrase'] as const).map((by) => (
          <Choice
            key={by}
            kind="radio"
            id={`hand-by-${by}`}
            name="hand-by"
            value={by}
            label={by === 'key' ? 'For your colleague’s key' : 'Under a passphrase'}
            checked={value.by === by}
            onChange={() => onChange({ ...value, by })}
          />
        ))}
      </Choices>
      {value.by === 'key' ? (
        <Line
          id="hand-key"
          label="Your colleague’s key"
          hint="It begins with age1. They find it in their Settings and may send it by any way: it locks, and opens nothing."
          error={wrong.get('hand-key')}
          value={value.key}
          onChange={(key) => onChange({ ...value, key })}
        />
      ) : (
        <>
          {secret(
            'hand-first',
            'first',
            'Passphrase for the file',
            'At least 12 characters. Tell it to your colleague, by voice and not beside the file.',
          )}
          {secret('hand-second', 'second', 'The same again')}
        </>
      )}
    </>
  );
}
