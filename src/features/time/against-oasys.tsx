import { baselines, type Occasion } from '../../timing/baselines.ts';
import { notStoodInFor, oasysCountSource, oasysSections } from '../../timing/model/oasys-count.ts';
import { sayRange } from '../../timing/say-time.ts';
import { Figure } from './figure.tsx';

/** What has been said in public that an OASys takes, each with what it is, and what is compared with what. */
export function AgainstOasys({ occasion }: { occasion: Occasion }) {
  const inputs = oasysSections.reduce((n, s) => n + s.boxes + s.choices + s.dates + s.ticks, 0);
  return (
    <section aria-labelledby="against">
      <h2 id="against" className="govuk-heading-m">
        What has been said of OASys
      </h2>
      <ul className="time-list">
        {baselines
          .filter((b) => b.for === occasion)
          .map(({ id, what, minutes, standing, who, year, source }) => (
            <li key={id}>
              {what}:{' '}
              <Figure standing={standing} source={`${who}, ${year}; ${source}`}>
                {sayRange(minutes)}
              </Figure>
            </li>
          ))}
      </ul>
      <p>
        The figures are of different years and different parts, so they are not averaged. The only
        fair comparison is with an OASys that you timed yourself, for the same case.
      </p>
      <details>
        <summary>What is compared with what</summary>
        <div>
          <p>
            The sheet stands in for {inputs} inputs of OASys, {oasysCountSource}:{' '}
            {oasysSections.map(({ name }) => name.toLowerCase()).join('; ')}.
          </p>
          <p>It does not do the rest of OASys, or what OASys is part of:</p>
          <ul className="govuk-list govuk-list--bullet">
            {notStoodInFor.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  );
}
