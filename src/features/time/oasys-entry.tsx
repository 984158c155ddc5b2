import { type FormEvent, useState } from 'react';
import { newId } from '../../storage/cases.ts';
import { type Occasion, occasions } from '../../timing/baselines.ts';
import { minutesAtMost } from '../../timing/pair.ts';
import type { Study } from '../../timing/study-record.ts';
import { Button } from '../../ui/button.tsx';
import { MinutesField, readMinutes } from './minutes-field.tsx';
import { OccasionChoice } from './occasion-choice.tsx';

interface Props {
  /** The assessment of the same case; empty where there is none. */
  of: string;
  /** What it most likely is. */
  usual: Occasion;
  change: (change: (now: Study) => Study) => Promise<void>;
}

/** An OASys whose time the practitioner knows already. */
export function OasysEntry({ of, usual, change }: Props) {
  const [occasion, setOccasion] = useState<Occasion>(usual);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();

  async function add(e: FormEvent) {
    e.preventDefault();
    const minutes = readMinutes(typed, minutesAtMost);
    setError(minutes === null ? 'Say how long, from 1 minute to 100 hours.' : undefined);
    if (minutes === null) return;
    const time = { id: newId(), for: occasion, minutes, how: 'typed' as const, of };
    await change((now) => ({ ...now, oasys: [...now.oasys, time] }));
    setTyped('');
  }

  return (
    <details>
      <summary>Type how long an OASys took</summary>
      <form onSubmit={add} autoComplete="off" className="time-form">
        <OccasionChoice name="typed-for" value={occasion} onChange={setOccasion} />
        <MinutesField
          id="oasys-minutes"
          label={`How long did it take? (${occasions[occasion].toLowerCase()})`}
          error={error}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" look="second">
          Add this OASys
        </Button>
      </form>
    </details>
  );
}
