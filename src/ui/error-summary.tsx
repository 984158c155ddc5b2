import { useEffect, useRef } from 'react';

interface Props {
  title: string;
  items: { at: string; text: string }[];
  onGo: (at: string) => void;
}

/** What stands in the way, as links, at the top of the page; takes the focus when it appears, as GOV.UK's does. */
export function ErrorSummary({ title, items, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 className="govuk-error-summary__title">{title}</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {items.map((item) => (
          <li key={`${item.at} ${item.text}`}>
            <button type="button" className="linkish" onClick={() => onGo(item.at)}>
              {item.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
