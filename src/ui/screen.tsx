import { type ReactNode, useRef } from 'react';
import { useFocusKept } from './keep-focus.ts';
import { SkipLink } from './skip-link.tsx';

interface Props {
  /** The way back, then other ways on, as links. */
  ways: ReactNode;
  /** What locks, hides and sets. */
  lock: ReactNode;
  /** How the screen is laid out: "page" is one narrow column, "caseload" a wide one. */
  layout?: string;
  /** True where what is on it may print: then only the bar does not. */
  prints?: boolean;
  children: ReactNode;
}

/** A screen of its own beside the form: the bar, and what is on it. It does not print unless told to. */
export function Screen({ ways, lock, layout = 'page', prints = false, children }: Props) {
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  return (
    <div className={prints ? undefined : 'screen-only'}>
      <SkipLink />
      <header className="bar screen-only">
        <b>Onesheet</b>
        {ways}
        <span className="bar-space" />
        {lock}
      </header>
      <main className={layout} tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}
