import type { Assessment } from '../../../assessment/assessment.ts';
import { daysWaited, rarLeft, stuckGoals } from '../../../assessment/outstanding.ts';
import { Pieces } from '../../../sheet/pieces-view.tsx';
import type { Block } from '../../../sheet/sheet.ts';
import { Lines } from './lines.tsx';

interface Props {
  assessment: Assessment;
  /** What the sheet says is still open, and what is next. */
  open: readonly Block[];
  next: readonly Block[];
  day: string;
}

/** What nobody has done yet: checks first, with the days that they have waited, then steps, then all else. */
export function Outstanding({ assessment, open, next, day }: Props) {
  const { checks } = assessment.safety;
  const checkOf = (block: Block) => checks.find(({ id }) => block.id === `check-${id}`);
  const asked = open.filter(checkOf);
  const stuck = stuckGoals(assessment);
  const rar = rarLeft(assessment);
  if (open.length + next.length + stuck.length === 0 && !rar) return <p>Nothing.</p>;
  return (
    <>
      <ul>
        {asked.map((block) => (
          <li key={block.id}>
            <Pieces pieces={block.pieces} />
            <Waited days={waited(checkOf(block))} />
          </li>
        ))}
      </ul>
      <Lines blocks={next} />
      <ul>
        {stuck.map(({ goal, why }) => (
          <li key={goal.id}>
            <b>Stuck:</b> {goal.words} {why}
          </li>
        ))}
        {rar && (
          <li>
            {rar.left} of {rar.ordered} RAR days left.
          </li>
        )}
      </ul>
      <Lines blocks={open.filter((block) => !checkOf(block))} />
    </>
  );

  function waited(check: ReturnType<typeof checkOf>): number | null {
    return check ? daysWaited(check, assessment, day) : null;
  }
}

function Waited({ days }: { days: number | null }) {
  if (days === null) return null;
  return <b> {days === 1 ? '1 day' : `${days} days`} waited.</b>;
}
