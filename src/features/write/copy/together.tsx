import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { blankGoal, goalsAtMost } from '../../../assessment/plan.ts';
import { titleOf } from '../../../documents/copy/compose.ts';
import { plainOf } from '../../../documents/copy/decide.ts';
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
  /** True when the address has left this page already, as by the browser's own button. */
  left: boolean;
  /** Puts the address right again. */
  onStay: () => void;
  /** Back to the form, which the person is not to see. */
  onLeave: () => void;
}

/**
 * A page to write on with the person watching: larger, and with nothing on it that their copy may not show. The form
 * is not behind it: it is taken away, and comes back only after a page that says to turn the screen first.
 */
export function Together({ saved, left, onStay, onLeave }: Props) {
  const { getValues, setValue } = useFormContext<Assessment>();
  const a = useWatch<Assessment>() as Assessment;
  const [asked, setAsked] = useState(false);
  const leaving = asked || left;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!leaving) head.current?.focus();
  }, [leaving]);
  const items = copyItems(a);
  // Where words were written for the person, they stand here in place of the assessment's own, as on the copy. Settled
  // once, so that a box that is emptied does not fill with the others.
  const [plain] = useState(() => new Set(Object.keys(a.copy.plain).filter((k) => plainOf(a, k))));

  function stay() {
    setAsked(false);
    if (left) onStay();
  }
  useKey(togetherKey, () => (leaving ? stay() : setAsked(true)));
  const wished = new Set(items.filter((item) => item.wished).map(({ key }) => key));
  const goals = a.plan.goals
    .map((goal, i) => ({ goal, i }))
    .filter(({ goal }) => wished.has(`goal/${goal.id}`));

  function addGoal() {
    const list = getValues('plan.goals');
    setValue('plan.goals', [...list, { ...blankGoal(crypto.randomUUID()), agreed: 'agreed' }], {
      shouldDirty: true,
    });
  }

  if (leaving)
    return (
      <main className="together together-leave screen-only">
        <h1>Turn the screen so that only you can see it.</h1>
        <Button autoFocus onClick={onLeave}>
          Show the form
        </Button>{' '}
        <Button look="second" onClick={stay}>
          Stay on this page
        </Button>
      </main>
    );
  return (
    <main className="together screen-only">
      <header className="together-bar">
        <span>{saved}</span>
        <Button look="link" aria-keyshortcuts={togetherKey} onClick={() => setAsked(true)}>
          Done <kbd>{togetherKey}</kbd>
        </Button>
      </header>
      <h1 ref={head} tabIndex={-1}>
        <bdi>{titleOf(a)}</bdi>
      </h1>
      <SharedLines title={copyHeadings.well} items={items} heading="well" />
      <section>
        <h2>{copyHeadings.will}</h2>
        <p className="quiet">Begin with “I”. Something within my power.</p>
        {goals.map(({ goal, i }, n) => (
          <div key={goal.id} className="together-goal">
            <SharedBox at={`plan.goals.${i}.words`} label={`Goal ${n + 1}, in my words`} />
            <SharedBox
              at={
                plain.has(`first/${goal.id}`)
                  ? `copy.plain.first/${goal.id}`
                  : `plan.goals.${i}.first`
              }
              label="My first step"
            />
            <div className="together-two">
              <SharedBox at={`plan.goals.${i}.who`} label="Who helps me" />
              <SharedBox at={`plan.goals.${i}.by`} label="By when" />
            </div>
          </div>
        ))}
        {a.plan.goals.length < goalsAtMost && (
          <Button look="second" onClick={addGoal}>
            Add a goal
          </Button>
        )}
      </section>
      <SharedLines title={copyHeadings.worker} items={items} heading="worker" />
      <SharedLines title={copyHeadings.hard} items={items} heading="hard" />
      <SharedView
        at={plain.has('said') ? 'copy.plain.said' : 'view.words.text'}
        shown={wished.has('said') && a.view.words.gap === ''}
      />
    </main>
  );
}
