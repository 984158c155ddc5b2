import type { ReactNode } from 'react';
import type { Assessment } from '../../assessment/assessment.ts';
import { reasons } from '../../assessment/person.ts';
import { Button } from '../../ui/button.tsx';
import { sheetKey, togetherKey } from './use-key.ts';

interface Props {
  live: Assessment;
  home: ReactNode;
  /** Whether it is saved; null in the example, of which nothing is kept. */
  saved: ReactNode;
  lock: ReactNode;
  /** What the paper is called that stands beside the form. */
  paper: string;
  reading: boolean;
  onReading: () => void;
  onTogether: () => void;
  /** The way out for the text. */
  takeOut: ReactNode;
}

/** Characters of a name that the bar shows, and of it with why it is written: at 1366 pixels all stands in one line. */
const MOST = 24;
const ROOM = 31;

/** Where one is, whether it is saved, and the way out. */
export function Bar(props: Props) {
  const { live, home, saved, lock, paper, reading, onReading, onTogether, takeOut } = props;
  const { name, whyNow } = live.person;
  const letters = [...(name.trim() || 'No name yet')];
  const who = letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : letters.join('');
  const reason = whyNow && reasons[whyNow].toLowerCase();
  return (
    <header className="bar screen-only">
      <b>Onesheet</b>
      {home}
      <span className="bar-who">
        <b>
          <bdi>{who}</bdi>
        </b>
        {who.length + reason.length <= ROOM && <span className="quiet">{reason}</span>}
      </span>
      {saved ?? <span className="bar-example">Example: nothing is kept</span>}
      <span className="bar-space" />
      <Button
        look="link"
        data-command="s"
        data-does={reading ? 'Back to writing' : `The ${paper.toLowerCase()}`}
        aria-pressed={reading}
        aria-keyshortcuts={sheetKey}
        onClick={onReading}
      >
        {paper} <kbd>{sheetKey}</kbd>
      </Button>
      <Button
        look="link"
        data-command="t"
        data-does="Write together with the person"
        aria-keyshortcuts={togetherKey}
        onClick={onTogether}
      >
        Together <kbd>{togetherKey}</kbd>
      </Button>
      <Button look="link" data-command="p" onClick={() => window.print()}>
        Print
      </Button>
      {takeOut}
      {lock}
    </header>
  );
}
