import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { blankGoal, goalsAtMost } from '../../../assessment/plan.ts';
import { isClosed } from '../../../assessment/since.ts';
import { Button } from '../../../ui/button.tsx';
import { useSay } from '../called.ts';
import { GoalCard } from './goal-card.tsx';
import { RarAccount } from './rar-account.tsx';
import { Rows } from './rows.tsx';
import { Unserved } from './unserved.tsx';
import { useRows } from './use-rows.ts';

export function PlanPart() {
  const goals = useRows('plan.goals');
  const last = goals.rows.length - 1;
  const [said, setSaid] = useState('');
  const came = useWatch<Assessment, 'since.goals'>({ name: 'since.goals' });
  // What is done or dropped stands in a review to say so, and takes no place of a goal to work on.
  const closed = goals.rows.filter(({ id }) => isClosed(came[id]?.progress)).length;

  function add(serves: string[] = []) {
    goals.append(blankGoal(crypto.randomUUID(), serves));
  }

  function move(from: number, to: number) {
    goals.move(from, to);
    setSaid(`Goal ${from + 1} is now goal ${to + 1}.`);
  }

  const say = useSay();
  return (
    <>
      <p role="status" className="hidden-but-read">
        {said}
      </p>
      {goals.rows.length === 0 && (
        <p className="quiet">
          {say(
            'Begin with what {name} most wants to change, in words {name} would use, and a first step small enough for this week.',
          )}
        </p>
      )}
      <Rows
        what="Goal"
        rows={goals.rows}
        add="Add a goal"
        atMost={goalsAtMost + closed}
        full="Five goals are the most there can be. More is a plan that nobody can follow."
        onAdd={() => add()}
        onRemove={goals.remove}
        written={goals.written}
        more={(_, i) => (
          <>
            <Move title={`Move goal ${i + 1} up`} can={i > 0} onMove={() => move(i, i - 1)} />
            <Move title={`Move goal ${i + 1} down`} can={i < last} onMove={() => move(i, i + 1)} />
          </>
        )}
      >
        {(row, i) => <GoalCard id={row.id} index={i} />}
      </Rows>
      <Unserved
        begun={goals.rows.length > 0}
        onAdd={goals.rows.length - closed < goalsAtMost ? add : null}
      />
      <RarAccount />
    </>
  );
}

interface MoveProps {
  title: string;
  can: boolean;
  onMove: () => void;
}

/** Stays in place at the ends of the list, so that the focus stays on it while a goal moves all the way. */
function Move({ title, can, onMove }: MoveProps) {
  return (
    <Button look="link" className="small" aria-disabled={!can} onClick={() => can && onMove()}>
      {title}
    </Button>
  );
}
