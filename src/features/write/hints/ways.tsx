import { type KeyboardEvent, use, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { quietKey } from '../../../assessment/quiet.ts';
import { Button } from '../../../ui/button.tsx';
import type { At } from '../fields/at.ts';
import { Hints } from './hinting.ts';
import './ways.css';

interface Props {
  /** The hint's id. */
  id: string;
  at: At;
  /** What the hint is about, for whoever can't see where it stands. */
  about: string;
  /** The id of the advice, which whoever comes to its buttons hears with them. */
  advice: string;
}

/**
 * The two ways to be rid of a hint: in this place, or for good. They are one tab stop, with arrows between them, so that
 * hints cost whoever writes by keyboard as few keys as may be. Nothing where no hints are given.
 */
export function HintWays({ id, at, about, advice }: Props) {
  const hinting = use(Hints);
  const { getValues } = useFormContext<Assessment>();
  const ways = useRef<HTMLSpanElement>(null);
  const [stop, setStop] = useState(0);
  if (!hinting) return null;

  function onKey(e: KeyboardEvent) {
    const to = ({ ArrowRight: 1, End: 1, ArrowLeft: 0, Home: 0 } as Record<string, number>)[e.key];
    if (to === undefined || e.ctrlKey || e.altKey || e.metaKey) return;
    ways.current?.querySelectorAll('button')[to]?.focus();
    e.preventDefault();
  }

  /** The button goes with its hint, so the focus goes back to where one writes. */
  function after(deed: () => void) {
    document.getElementById(at)?.focus();
    deed();
  }

  const deeds = [
    { name: 'Hide this hint here', do: () => hinting.onQuiet(quietKey(id, getValues(), at)) },
    { name: 'Hide it everywhere', do: () => hinting.onSilence(id) },
  ];
  return (
    <span
      className="hint-ways"
      role="toolbar"
      aria-label={`Hint: ${about}`}
      ref={ways}
      onKeyDown={onKey}
    >
      {deeds.map((deed, i) => (
        <Button
          key={deed.name}
          look="link"
          tabIndex={stop === i ? 0 : -1}
          aria-describedby={i === 0 ? advice : undefined}
          onFocus={() => setStop(i)}
          onClick={() => after(deed.do)}
        >
          {deed.name}
        </Button>
      ))}
    </span>
  );
}
