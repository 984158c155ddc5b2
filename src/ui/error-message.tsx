import { useErrorInTitle } from './title.ts';

interface Props {
  /** What the control's aria-describedby names. */
  id: string;
  text: string;
  /** True where a list of all that is wrong takes the focus and says it: otherwise it is said as soon as it appears. */
  summed?: boolean | undefined;
}

/** What is wrong with a field, above its control. */
export function ErrorMessage({ id, text, summed = false }: Props) {
  useErrorInTitle();
  return (
    <p id={id} className="govuk-error-message" role={summed ? undefined : 'alert'}>
      <span className="hidden-but-read">Error:</span> {text}
    </p>
  );
}
