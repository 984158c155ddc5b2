import type { ReactNode } from 'react';
import { notStoodInFor, oasysCountSource, oasysForced } from '../../timing/model/oasys-count.ts';
import { assumptions, oasysWork, wordsABox } from '../../timing/model/oasys-work.ts';
import { composing, modelled, operators, type Work } from '../../timing/model/operators.ts';
import { recordedCases } from '../../timing/model/recorded-cases.ts';
import { sayMinutes } from '../../timing/say-time.ts';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import '../../ui/stacks.css';
import './time.css';

interface Props {
  ways: ReactNode;
  lock: ReactNode;
}

interface Row {
  title: string;
  work: Work;
}

const rows: readonly Row[] = [
  ...recordedCases.map(({ who, work }) => ({ title: `Onesheet, the worked case of ${who}`, work })),
  ...wordsABox.map((words) => ({
    title: `OASys, ${words} words in each box`,
    work: oasysWork(words),
  })),
];

/** What a keystroke-level model says of both forms: a model, with what it assumes. */
export function ModelPage({ ways, lock }: Props) {
  useTitle('A model of both forms');
  return (
    <Screen ways={ways} lock={lock} layout="page time">
      <h1 className="govuk-heading-l">What a model says of both forms</h1>
      <p>
        Nobody has been timed for this page. A keystroke-level model adds up the steps that a form
        asks for, each with a duration from published research. It shows where time must go; it does
        not show what a practitioner takes.
      </p>
      <table className="stacks">
        <caption>
          Modelled, not measured. OASys: sections 2 to 13, risk of serious harm, management plan and
          first sentence plan, {oasysCountSource}. Onesheet: keys heard by the browser in two worked
          cases
        </caption>
        <thead>
          <tr>
            <th scope="col">Form</th>
            <th scope="col">Boxes</th>
            <th scope="col">Words</th>
            <th scope="col">Answers chosen</th>
            <th scope="col">Other keys</th>
            <th scope="col">Composing</th>
            <th scope="col">All else</th>
            <th scope="col">Together</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, work }) => {
            const time = modelled(work);
            return (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td className="number" data-title="Boxes">
                  {work.boxes}
                </td>
                <td className="number" data-title="Words">
                  {work.words}
                </td>
                <td className="number" data-title="Answers chosen">
                  {work.choices}
                </td>
                <td className="number" data-title="Other keys">
                  {work.keys}
                </td>
                <td data-title="Composing">{sayMinutes(time.composing)}</td>
                <td data-title="All else">{sayMinutes(time.overhead)}</td>
                <td data-title="Together">{sayMinutes(time.total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h2 className="govuk-heading-m">The steps</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Composing: {composing.wordsPerMinute} words a minute ({composing.source}).
        </li>
        {Object.values(operators).map(({ what, seconds, source }) => (
          <li key={what}>
            {what}: {seconds} seconds ({source}).
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">What it assumes</h2>
      <ul className="govuk-list govuk-list--bullet">
        {assumptions.map((each) => (
          <li key={each}>{each}</li>
        ))}
        <li>
          OASys forces {oasysForced} answers in sections 2 to 13 before it can be signed (its
          testers’ list of errors, 2026); the rest may be left empty, and then takes less.
        </li>
      </ul>
      <h2 className="govuk-heading-m">What the sheet does not do</h2>
      <ul className="govuk-list govuk-list--bullet">
        {notStoodInFor.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Screen>
  );
}
