import { passphraseTrouble } from '../../storage/locksmith.ts';
import type { LockUnder } from '../../storage/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { Choices } from '../../ui/choices.tsx';
import { describedBy, Field } from '../../ui/field.tsx';
import { Line } from '../../ui/line.tsx';

/** How a file is locked, as far as it is typed. */
export interface Locking {
  by: 'key' | 'passphrase';
  key: string;
  first: string;
  second: string;
}

export const noLock: Locking = { by: 'key', key: '', first: '', second: '' };

/** What to lock with, or a sentence that says what is missing. */
export function lockedFor({ by, key, first, second }: Locking): LockUnder | string {
  if (by === 'key') {
    const recipient = key.trim();
    if (recipient.startsWith('AGE-SECRET-KEY'))
      return 'That is a secret key, which nobody else should have. Ask your colleague for the one that begins with age1.';
    if (!/^age1[a-z0-9]{20,}$/.test(recipient))
      return 'Paste your colleague’s key. It begins with age1 and stands in their Settings.';
    return { recipient };
  }
  const weak = passphraseTrouble(first);
  if (weak) return weak;
  return first === second ? { passphrase: first } : 'The two passphrases are not the same.';
}

interface Props {
  value: Locking;
  onChange: (value: Locking) => void;
}

/** How the file is locked: for a colleague's key, which needs no passphrase, or under one that is passed on by voice. */
export function LockFor({ value, onChange }: Props) {
  const secret = (id: string, at: 'first' | 'second', label: string, hint?: string) => (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        className="govuk-input"
        type="password"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={describedBy(id, hint)}
        value={value[at]}
        onChange={(e) => onChange({ ...value, [at]: e.target.value })}
      />
    </Field>
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
