import { sayShortDay } from '../../assessment/day.ts';
import type { Waiting } from '../../assessment/due.ts';

interface Props {
  waiting: Waiting[];
  /** Today, YYYY-MM-DD. */
  day: string;
}

function sayAsked({ asked, days }: Waiting): string {
  if (!asked) return 'not asked yet';
  if (days === null) return 'asked';
  if (days === 0) return 'asked today';
  return days === 1 ? 'asked 1 day ago' : `asked ${days} days ago`;
}

function sayChase({ asked, chase }: Waiting, day: string): string {
  if (chase === null) return '';
  const on = sayShortDay(chase.day, day);
  const by = asked ? `chase ${on}` : `ask by ${on}`;
  if (chase.days === 0) return `, ${by} (today)`;
  return chase.days < 0 ? `, ${by} (past)` : `, ${by}`;
}

/** The checks that no answer has come to: how long ago each was asked, when to chase it, and who does. */
export function WaitingFor({ waiting, day }: Props) {
  if (waiting.length === 0) return '–';
  return (
    <ul className="waiting small">
      {waiting.map((one) => {
        const said = `${sayAsked(one)}${sayChase(one, day)}`;
        return (
          <li key={one.id}>
            <bdi>{one.title || 'Another check'}</bdi>:{' '}
            {one.chase && one.chase.days < 0 ? <b>{said}</b> : said}
            {one.owner && (
              <span className="quiet">
                {' '}
                <bdi>{one.owner}</bdi>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
