import {
  type KeyboardEvent,
  startTransition,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { Passage } from '../../../assessment/passage.ts';
import { quietKey } from '../../../assessment/quiet.ts';
import { type Hint, hintsIn } from '../../../language/hints.ts';
import { sources } from '../../../language/sources.ts';
import { Button } from '../../../ui/button.tsx';
import type { At } from '../fields/at.ts';
import { Hints } from './hinting.ts';
import { readAs } from './read-as.ts';
import { ready } from './ready.ts';
import './hints.css';

/** Milliseconds without a key in a field before it is looked at. */
const pause = 600;

/** Hints that are shown at once; the next one comes when one of them is dealt with. */
const atOnce = 3;

function reads(said: unknown): string {
  if (typeof said === 'string') return said;
  const { text, gap, note } = said as Passage;
  return gap ? note : text;
}

/** What a field said when the writer last paused in it. */
function useAfterPause(at: At): string {
  const { subscribe, getValues } = useFormContext<Assessment>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let here = true;
    const look = () => {
      void ready().then(() => {
        if (here) startTransition(() => setSaid(reads(getValues(at) ?? '')));
      });
    };
    let timer = setTimeout(look, pause);
    const stop = subscribe({
      name: at,
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(look, pause);
      },
    });
    return () => {
      here = false;
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, getValues, at]);
  return said;
}

interface OneProps {
  hint: Hint;
  onQuiet: () => void;
  onSilence: () => void;
}

/**
 * The words that were found, why, and what to say instead. Advice: nothing waits for it. Its two buttons are one tab
 * stop, with arrows between them, so that hints cost whoever writes by keyboard as few keys as may be.
 */
function OneHint({ hint: { words, why, instead, source }, onQuiet, onSilence }: OneProps) {
  const ways = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);

  function onKey(e: KeyboardEvent) {
    const to = ({ ArrowRight: 1, End: 1, ArrowLeft: 0, Home: 0 } as Record<string, number>)[e.key];
    if (to === undefined || e.ctrlKey || e.altKey || e.metaKey) return;
    ways.current?.querySelectorAll('button')[to]?.focus();
    e.preventDefault();
  }

  return (
    <li>
      <b>“{words}”</b> {why} {instead}
      {source !== sources.ours && <cite> ({source})</cite>}
      <div
        className="hint-ways"
        role="toolbar"
        aria-label={`Hint: ${words}`}
        ref={ways}
        onKeyDown={onKey}
      >
        <Button
          look="link"
          tabIndex={stop === 0 ? 0 : -1}
          onFocus={() => setStop(0)}
          onClick={onQuiet}
        >
          Not here
        </Button>
        <Button
          look="link"
          tabIndex={stop === 1 ? 0 : -1}
          onFocus={() => setStop(1)}
          onClick={onSilence}
        >
          Never show this
        </Button>
      </div>
    </li>
  );
}

/** Hints on the language of one field, under it. They come when the writer pauses, and are not announced. */
export function UnderField({ at }: { at: At }) {
  const hinting = use(Hints);
  const { getValues } = useFormContext<Assessment>();
  const said = useAfterPause(at);
  const hints = useMemo(() => {
    if (!said || !hinting) return [];
    const { quiet, silenced, person } = hinting;
    const end = quietKey('', getValues(), at);
    const here = quiet.filter((key) => key.endsWith(end)).map((key) => key.slice(0, -end.length));
    const silent = new Set([...silenced, ...here]);
    return hintsIn(said, { in: readAs(at), person, silent });
  }, [said, hinting, getValues, at]);
  if (hints.length === 0 || !hinting) return null;

  /** The button goes with its hint, so the focus goes back to where one writes. */
  function after(deed: () => void) {
    document.getElementById(at)?.focus();
    deed();
  }

  return (
    <ul className="hints small" aria-label="Hints on language">
      {hints.slice(0, atOnce).map((hint) => (
        <OneHint
          key={hint.id}
          hint={hint}
          onQuiet={() => after(() => hinting.onQuiet(quietKey(hint.id, getValues(), at)))}
          onSilence={() => after(() => hinting.onSilence(hint.id))}
        />
      ))}
    </ul>
  );
}
