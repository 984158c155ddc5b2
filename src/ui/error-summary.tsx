import { useLayoutEffect, useRef } from 'react';
import { useErrorInTitle } from './title.ts';

export interface ErrorGroup {
  title: string;
  items: { at: string; text: string }[];
}

interface Props {
  title: string;
  groups: ErrorGroup[];
  onGo: (at: string) => void;
}

/**
 * What stands in the way, as links, at the top of the page; takes the focus when it appears, as GOV.UK's does. It may
 * be longer than the screen, so its head is brought into view.
 */
export function ErrorSummary({ title, groups, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useErrorInTitle();
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  return (
    <div className="govuk-error-summary error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <LinkGroups groups={groups} onGo={onGo} />
      </div>
    </div>
  );
}

/** Links to fields under the headings of the parts that they stand in. */
export function LinkGroups({ groups, onGo }: Omit<Props, 'title'>) {
  return groups.map((group) => (
    <section key={group.title}>
      <h3>{group.title}</h3>
      <ul>
        {group.items.map((item) => (
          <li key={`${item.at} ${item.text}`}>
            <button type="button" className="linkish" onClick={() => onGo(item.at)}>
              {item.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
