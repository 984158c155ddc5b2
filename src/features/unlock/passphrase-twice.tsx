import { Choice } from '../../ui/choice.tsx';
import { SecretField } from './secret-field.tsx';
import type { PassphraseTwice } from './use-passphrase-twice.ts';

interface Props {
  twice: PassphraseTwice;
  label: string;
  /** The cursor starts here. */
  focus?: boolean;
  onDone: () => void;
}

/** A new passphrase, typed twice, hidden or shown. One of these on a page. */
export function PassphraseTwiceFields({ twice, label, focus, onDone }: Props) {
  const { first, setFirst, second, setSecond, shown, setShown, error } = twice;
  return (
    <>
      <SecretField
        id="first"
        label={label}
        hint="At least 12 characters. Four words that don’t belong together are strong and easy to keep in mind. Longer is safer: whoever copies what is on this computer can guess for as long as they like."
        error={error?.at === 'first' ? error.text : undefined}
        value={first}
        shown={shown}
        focus={focus ?? false}
        onChange={setFirst}
        onDone={onDone}
      />
      <SecretField
        id="second"
        label="The same again"
        error={error?.at === 'second' ? error.text : undefined}
        value={second}
        shown={shown}
        onChange={setSecond}
        onDone={onDone}
      />
      <div className="field">
        <Choice
          kind="checkbox"
          id="shown"
          label="Show what I type"
          checked={shown}
          onChange={(e) => setShown(e.target.checked)}
        />
      </div>
    </>
  );
}
