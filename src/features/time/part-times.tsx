import type { Assessment } from '../../assessment/assessment.ts';
import { parts } from '../../assessment/parts.ts';
import { minutesOf } from '../../timing/say-time.ts';
import { totalKeys, totalMs } from '../../timing/spent.ts';
import type { Timing } from '../../timing/timing.ts';
import { wordsWritten } from '../../timing/words-written.ts';
import '../../ui/stacks.css';

interface Props {
  timing: Timing;
  assessment: Assessment;
}

/** A bar for each part that there is something to say of, in a table that says the same. */
export function PartTimes({ timing: { spent }, assessment }: Props) {
  const longest = Math.max(1, ...parts.map(({ id }) => spent[id]?.ms ?? 0));
  const rows = parts
    .map(({ id, plain }) => ({
      id,
      plain,
      ms: spent[id]?.ms ?? 0,
      keys: spent[id]?.keys ?? 0,
      words: wordsWritten(assessment, id),
    }))
    .filter(({ ms, keys, words }) => ms + keys + words > 0);
  if (rows.length === 0) return null;
  return (
    <table className="stacks">
      <caption>By part: timed at this screen</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col" colSpan={2}>
            Minutes
          </th>
          <th scope="col" className="number">
            Words that stand in it
          </th>
          <th scope="col" className="number">
            Keys pressed
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, plain, ms, keys, words }) => (
          <tr key={id}>
            <th scope="row">{plain}</th>
            <td className="number" data-title="Minutes">
              {minutesOf(ms)}
            </td>
            <td className="time-bar">
              <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
                <rect width={(100 * ms) / longest} height="10" />
              </svg>
            </td>
            <td className="number" data-title="Words that stand in it">
              {words}
            </td>
            <td className="number" data-title="Keys pressed">
              {keys}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td className="number" data-title="Minutes">
            {minutesOf(totalMs(spent))}
          </td>
          <td className="time-bar" />
          <td className="number" data-title="Words">
            {rows.reduce((sum, { words }) => sum + words, 0)}
          </td>
          <td className="number" data-title="Keys pressed">
            {totalKeys(spent)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
