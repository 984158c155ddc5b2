import {
  type ChangeEvent,
  type InputHTMLAttributes,
  memo,
  type ReactNode,
  type Ref,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react';

interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>;
}

interface Props extends InputProps {
  kind: 'radio' | 'checkbox';
  id: string;
  label: ReactNode;
}

/**
 * Drawn only when something of it has changed: React writes a radio's name anew whenever it draws it, and in a group
 * that has the focus and no answer yet, Chromium then lets Tab stop a second time.
 */
const Input = memo((props: InputProps) => <input {...props} />);

/**
 * One radio or checkbox with its label, small as a long form wants it (24 px targets and more). The browser would
 * otherwise write what is chosen to its session files in clear.
 */
export function Choice({ kind, id, label, onChange, ...rest }: Props) {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  // Most who ask give another function each time; that alone is no reason to draw it again.
  const newest = useRef(onChange);
  useLayoutEffect(() => {
    newest.current = onChange;
  }, [onChange]);
  const change = useCallback((e: ChangeEvent<HTMLInputElement>) => newest.current?.(e), []);
  return (
    <div className={`${block} ${block}--small`}>
      <div className={`${block}__item`}>
        <Input
          type={kind}
          id={id}
          className={`${block}__input`}
          autoComplete="off"
          {...rest}
          onChange={change}
        />
        <label className={`govuk-label ${block}__label`} htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}
