import { useState } from 'react';
import type { Pair } from '../../timing/pair.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Choices } from '../../ui/choices.tsx';

interface Props {
  name: string;
  /** What is still in the way of a pair, in a sentence; null where nothing is. */
  unready: string | null;
  onPair: (first: Pair['first']) => Promise<void>;
  onRemove: () => Promise<void>;
}

const orders: [Pair['first'], string][] = [
  ['oasys', 'The OASys'],
  ['onesheet', 'The sheet'],
  ['not-said', 'I don’t know'],
];

/** Puts two timings of one case to the study as a pair. Which was done first matters: the second is quicker. */
export function MakePair({ name, unready, onPair, onRemove }: Props) {
  const [first, setFirst] = useState<Pair['first'] | null>(null);
  const [asks, setAsks] = useState(false);

  async function add() {
    setAsks(first === null);
    if (first !== null) await onPair(first);
  }

  return (
    <>
      {unready === null ? (
        <Choices
          id={`first-${name}`}
          legend="Which did you do first?"
          hint="Whatever comes second is quicker, because you know the case by then."
          error={asks ? 'Say which came first.' : undefined}
          small
        >
          {orders.map(([value, title]) => (
            <Choice
              key={value}
              kind="radio"
              id={`first-${name}-${value}`}
              name={`first-${name}`}
              label={title}
              checked={first === value}
              onChange={() => setFirst(value)}
            />
          ))}
        </Choices>
      ) : (
        <p className="quiet">{unready}</p>
      )}
      <div className="row">
        {unready === null && <Button onClick={add}>Add the pair to your study</Button>}
        <Button look="link" onClick={onRemove}>
          Remove this OASys time
        </Button>
      </div>
    </>
  );
}
