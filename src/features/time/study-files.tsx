import { type ChangeEvent, useState } from 'react';
import { today } from '../../assessment/day.ts';
import {
  columns,
  dictionaryCsv,
  merged,
  NotAStudyFile,
  readStudyCsv,
  studyCsv,
  studyFileAtMost,
} from '../../timing/study-file.ts';
import { monthOf, type Study } from '../../timing/study-record.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { saveFile } from '../../ui/save-file.ts';

interface Props {
  study: Study;
  change: (change: (now: Study) => Study) => Promise<void>;
}

function csv(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** Takes pairs out as a file, and other practitioners' pairs in. */
export function StudyFiles({ study, change }: Props) {
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string | undefined>();

  async function take(e: ChangeEvent<HTMLInputElement>) {
    const [file] = e.target.files ?? [];
    // So that the same file can be chosen again.
    e.target.value = '';
    setSaid('');
    setError(undefined);
    if (!file) return;
    try {
      if (file.size > studyFileAtMost)
        throw new NotAStudyFile(
          'This file is too large for a study file. Nothing was taken from it.',
        );
      const more = readStudyCsv(await file.text());
      // Looked at now for its refusals; done on what is then kept.
      merged(study.pairs, study.others, more);
      await change((now) => ({ ...now, others: merged(now.pairs, now.others, more) }));
      setSaid(more.length === 1 ? 'One pair was added.' : `${more.length} pairs were added.`);
    } catch (trouble) {
      setError(
        trouble instanceof NotAStudyFile
          ? trouble.message
          : 'This file can’t be read. Nothing was taken from it.',
      );
    }
  }

  const all = [...study.pairs, ...study.others];
  return (
    <section aria-labelledby="study-files">
      <h2 id="study-files" className="govuk-heading-m">
        Files for a study
      </h2>
      <p>
        The file holds pairs only: minutes, months and random numbers. No name, reference, text or
        day is in it. Read it before you send it.
      </p>
      <div className="row">
        <Button
          look="second"
          disabled={all.length === 0}
          onClick={() => saveFile(csv(studyCsv(all)), `onesheet-study-${monthOf(today())}.csv`)}
        >
          Save the pairs as CSV
        </Button>
        <Button
          look="link"
          onClick={() => saveFile(csv(dictionaryCsv()), 'onesheet-study-dictionary.csv')}
        >
          Save the data dictionary
        </Button>
      </div>
      <details>
        <summary>What each column means</summary>
        <dl className="time-columns">
          {columns.map(([name, meaning, unit]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {meaning} {unit && `(${unit})`}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <Field
        id="study-merge"
        label="Add another practitioner’s file"
        hint="A file that is damaged, or that holds a pair you have already, is refused whole."
        error={error}
      >
        <input
          id="study-merge"
          type="file"
          className="govuk-file-upload"
          accept=".csv,text/csv"
          aria-describedby={error ? 'study-merge-hint study-merge-error' : 'study-merge-hint'}
          onChange={take}
        />
      </Field>
      <p role="status">{said}</p>
    </section>
  );
}
