import type { InputHTMLAttributes, ReactNode, Ref } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  kind: 'radio' | 'checkbox';
  id: string;
  label: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/**
 * One radio or checkbox with its label, small as a long form wants it (24 px targets and more). The browser would
 * otherwise write what is chosen to its session files in clear.
 */
export function Choice({ kind, id, label, ...rest }: Props) {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div className={`${block} ${block}--small`}>
      <div className={`${block}__item`}>
        <input type={kind} id={id} className={`${block}__input`} autoComplete="off" {...rest} />
        <label className={`govuk-label ${block}__label`} htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}
