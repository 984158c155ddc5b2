import { useWatch } from 'react-hook-form';
import { named } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { sayDay } from '../../../assessment/day.ts';
import { sinceAsks as asks, comings, progresses } from '../../../assessment/since.ts';
import { useSay } from '../called.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useReview } from './before.ts';
import { Happened } from './happened.tsx';
import { OpenChecks } from './open-checks.tsx';
import { StopReview } from './stop-review.tsx';

/** What a review begins with: what has happened, how far the goals came, which signs were seen, what was wrong. */
export function SincePart() {
  const live = useReview()?.live;
  const say = useSay();
  const goals = live?.plan.goals.filter((g) => live.since.goals[g.id]) ?? [];
  const signs = live?.safety.signs.filter((s) => live.since.signs[s.id]) ?? [];
  const rar = useWatch<Assessment, 'person.rarDays'>({ name: 'person.rarDays' });
  if (!live) return <p>This is not a review. It begins from a finished assessment.</p>;
  return (
    <>
      <p>Since {sayDay(live.since.day)}, when the last version was finished.</p>
      <Happened />
      {goals.length > 0 && <h2 className="part-head">The goals</h2>}
      {goals.map((goal) => (
        <GoalSince key={goal.id} id={goal.id} words={goal.words} />
      ))}
      {rar.trim() !== '' && (
        <LineField
          at="since.rarUsed"
          ask={{ ask: asks.rarUsed.ask, hint: `Of ${rar.trim()} ordered` }}
          width={4}
        />
      )}
      {signs.length > 0 && <h2 className="part-head">Warning signs named then</h2>}
      {signs.map((sign) => (
        <SignSince key={sign.id} id={sign.id} sign={named(sign.if, live.person.called)} />
      ))}
      <OpenChecks />
      <h2 className="part-head">Looking back</h2>
      <WordsField at="since.wrong" ask={{ ...asks.wrong, hint: say(asks.wrong.hint) }} />
      <StopReview />
    </>
  );
}

function GoalSince({ id, words }: { id: string; words: string }) {
  const progress = useWatch<Assessment>({ name: `since.goals.${id}.progress` });
  const why = progress === 'stuck' || progress === 'dropped';
  return (
    <div className="entry" role="group" aria-label={words}>
      <ChoiceField
        at={`since.goals.${id}.progress`}
        ask={{ ask: words, hint: asks.progress.ask }}
        options={progresses}
        small
      />
      {progress !== '' && (
        <LineField at={`since.goals.${id}.note`} ask={why ? asks.stuck : asks.note} small />
      )}
    </div>
  );
}

function SignSince({ id, sign }: { id: string; sign: string }) {
  const came = useWatch<Assessment>({ name: `since.signs.${id}.came` });
  return (
    <div className="entry" role="group" aria-label={sign}>
      <ChoiceField
        at={`since.signs.${id}.came`}
        ask={{ ask: sign, hint: asks.came.ask }}
        options={comings}
        small
      />
      {came === 'yes' && <LineField at={`since.signs.${id}.known`} ask={asks.known} small />}
    </div>
  );
}
