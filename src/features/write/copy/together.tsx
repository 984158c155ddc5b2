import { type ReactNode, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { blankGoal, goalsAtMost, planAsks } from '../../../assessment/plan.ts';
import { copyHeadings } from '../../../documents/copy/item.ts';
import { copyItems } from '../../../documents/copy/items.ts';
import { Button } from '../../../ui/button.tsx';
import { togetherKey, useKey } from '../use-key.ts';
import { SharedBox } from './shared-box.tsx';
import { SharedLines } from './shared-lines.tsx';
import { SharedView } from './shared-view.tsx';
import './together.css';

interface Props {
  /** Whether it is saved, as the bar says it elsewhere; null in the example. */
  saved: ReactNode;
  /** Back to the form, which the person is not to see. */
  onLeave: () => void;
}

/**
 * A page to write on with the person watching: larger, and with nothing on it that their copy may not show. The form
 * is not behind it: it is taken away, and comes back only after a page that says to turn the screen first.
 */
export function Together({ saved, onLeave }: Props) {
  const { getValues, setValue } = useFormContext<Assessment>();
  const a = useWatch<Assessment>() as Assessment;
  const [leaving, setLeaving] = useState(false);
  useKey(togetherKey, () => setLeaving((now) => !now));
  const items = copyItems(a);
  const goals = items.filter(({ heading, wished }) => heading === 'will' && wished);

  function addGoal() {
    const list = getValues('plan.goals');
    setValue('plan.goals', [...list, { ...blankGoal(crypto.randomUUID()), agreed: 'agreed' }], {
      shouldDirty: true,
    });
  }

  if (leaving)
    return (
      <main className="together together-leave screen-only">
        <p>Turn the screen so that only you can see it.</p>
        <Button autoFocus onClick={onLeave}>
          Show the form
        </Button>{' '}
        <Button look="second" onClick={() => setLeaving(false)}>
          Stay on this page
        </Button>
      </main>
    );
  return (
    <main className="together screen-only">
      <header className="together-bar">
        <span>{saved}</span>
        <Button look="link" aria-keyshortcuts={togetherKey} onClick={() => setLeaving(true)}>
          Done <kbd>{togetherKey}</kbd>
        </Button>
      </header>
      <h1>
        <bdi>{a.person.called.trim() || 'Our plan'}</bdi>
      </h1>
      <SharedLines title={copyHeadings.well} items={items} heading="well" />
      <section>
        <h2>{copyHeadings.will}</h2>
        {a.plan.goals.map((goal, i) =>
          goals.some(({ key }) => key === `goal/${goal.id}`) ? (
            <div key={goal.id} className="together-goal">
              <SharedBox at={`plan.goals.${i}.words`} label={`Goal ${i + 1}, in my words`} />
              <SharedBox at={`plan.goals.${i}.first`} label="My first step" />
              <SharedBox at={`plan.goals.${i}.who`} label="Who helps me" />
              <SharedBox at={`plan.goals.${i}.by`} label="By when" />
            </div>
          ) : null,
        )}
        {a.plan.goals.length < goalsAtMost && (
          <Button look="second" onClick={addGoal}>
            Add a goal
          </Button>
        )}
        <p className="quiet">{planAsks.words.hint.replace('{name}’s', 'my')}</p>
      </section>
      <SharedLines title={copyHeadings.worker} items={items} heading="worker" />
      <SharedLines title={copyHeadings.hard} items={items} heading="hard" />
      <SharedView items={items} gap={a.view.words.gap} />
    </main>
  );
}
