import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'main' | 'second' | 'warn' | 'link';
}

const looks = {
  main: 'govuk-button',
  second: 'govuk-button govuk-button--secondary',
  warn: 'govuk-button govuk-button--warning',
  link: 'linkish',
};

/** A button. `link` is for what adds or opens something small; it is still a button to a screen reader. */
export function Button({ look = 'main', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`${looks[look]} ${className}`.trim()} {...rest} />;
}
