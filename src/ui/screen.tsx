import type { ReactNode } from 'react';

interface Props {
  /** The way back, then other ways on, as links. */
  ways: ReactNode;
  /** What locks, hides and sets. */
  lock: ReactNode;
  /** How the screen is laid out: "page" is one narrow column, "caseload" a wide one. */
  layout?: string;
  children: ReactNode;
}

/** A screen of its own beside the form: the bar, and what is on it. It does not print. */
export function Screen({ ways, lock, layout = 'page', children }: Props) {
  return (
    <div className="screen-only">
      <header className="bar">
        <b>Onesheet</b>
        {ways}
        <span className="bar-space" />
        {lock}
      </header>
      <main className={layout}>{children}</main>
    </div>
  );
}
