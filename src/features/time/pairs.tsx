import { type Occasion, occasions } from '../../timing/baselines.ts';
import { hows, type Pair } from '../../timing/pair.ts';
import { sayMinutes } from '../../timing/say-time.ts';
import { Button } from '../../ui/button.tsx';
import { SlopeChart } from './slope-chart.tsx';
import { StudySummary } from './study-summary.tsx';
import '../../ui/stacks.css';

interface Props {
  occasion: Occasion;
  pairs: readonly Pair[];
  /** The random number of this store, to tell the practitioner’s own pairs from others’. */
  me: string;
  onRemove: (id: string) => Promise<void>;
}

const firsts = { oasys: 'OASys', onesheet: 'the sheet', 'not-said': 'not known' };

/** The pairs of one occasion: drawn, in a table, and summed up. */
export function Pairs({ occasion, pairs, me, onRemove }: Props) {
  const title = occasion === 'new' ? 'Pairs: from scratch' : 'Pairs: reviews';
  return (
    <section aria-labelledby={`pairs-${occasion}`}>
      <h2 id={`pairs-${occasion}`} className="govuk-heading-m">
        {title}
      </h2>
      {pairs.length === 0 ? (
        <p>No pair yet. A pair is one case, done once with OASys and once with the sheet.</p>
      ) : (
        <>
          <StudySummary pairs={pairs} />
          <SlopeChart pairs={pairs} />
          <table className="stacks">
            <caption>{occasions[occasion]}: timed by practitioners</caption>
            <thead>
              <tr>
                <th scope="col">Pair</th>
                <th scope="col">Month</th>
                <th scope="col">OASys</th>
                <th scope="col">Onesheet, at the screen</th>
                <th scope="col">Away from it</th>
                <th scope="col">Done first</th>
                <th scope="col">Whose</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map((p, at) => (
                <tr key={p.id}>
                  <th scope="row">Pair {at + 1}</th>
                  <td data-title="Month">{p.month}</td>
                  <td data-title="OASys">
                    {sayMinutes(p.oasys)} ({hows[p.how].toLowerCase()})
                  </td>
                  <td data-title="Onesheet, at the screen">{sayMinutes(p.onesheet)}</td>
                  <td data-title="Away from it">
                    {p.away > 0 ? sayMinutes(p.away) : 'none entered'}
                  </td>
                  <td data-title="Done first">{firsts[p.first]}</td>
                  <td data-title="Whose">
                    {p.by === me ? 'yours ' : `practitioner ${p.by.slice(0, 4)} `}
                    <Button look="link" className="small" onClick={() => onRemove(p.id)}>
                      Remove<span className="hidden-but-read"> pair {at + 1}</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
