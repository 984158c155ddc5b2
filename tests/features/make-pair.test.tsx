import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { newRecord } from '../../src/assessment/record.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { OasysOfCase } from '../../src/features/time/oasys-of-case.tsx';
import { pairSchema } from '../../src/timing/pair.ts';
import { readStudyCsv, studyCsv } from '../../src/timing/study-file.ts';
import { blankStudy, type OasysTime, type Study } from '../../src/timing/study-record.ts';
import { uuid } from '../timing/made-up-pairs.ts';

const record = {
  ...newRecord(exampleOfLen(), '2026-11-23T09:00:00.000Z'),
  state: 'finished' as const,
};
const timing = {
  spent: { person: { ms: 1_500_000, keys: 900 }, plan: { ms: 906_000, keys: 700 } },
  sittings: 2,
  last: '2026-11-23T10:00:00.000Z',
  away: [{ id: 'a', kind: 'interview' as const, minutes: 45 }],
};
const oasys = { id: uuid(7), for: 'new' as const, minutes: 320, how: 'typed' as const, of: 'this' };

function Case({ onStudy, of = oasys }: { onStudy: (study: Study) => void; of?: OasysTime }) {
  const [study, setStudy] = useState<Study>({ ...blankStudy(uuid(1)), oasys: [of] });
  const change = async (how: (now: Study) => Study) => {
    const next = how(study);
    setStudy(next);
    onStudy(next);
  };
  return (
    <OasysOfCase
      timed="this"
      occasion="new"
      record={record}
      timing={timing}
      study={study}
      change={change}
    />
  );
}

it('makes a pair of an OASys and the sheet of the same case, once it is said which came first', async () => {
  const kept: Study[] = [];
  render(<Case onStudy={(study) => kept.push(study)} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add the pair to your study' }));
  expect(screen.getByText('Say which came first.')).toBeVisible();
  expect(kept).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'The OASys' }));
  await user.click(screen.getByRole('button', { name: 'Add the pair to your study' }));
  const [pair, ...others] = kept.at(-1)?.pairs ?? [];
  expect(others).toEqual([]);
  expect(pairSchema.parse(pair)).toMatchObject({
    by: uuid(1),
    for: 'new',
    first: 'oasys',
    oasys: 320,
    how: 'typed',
    onesheet: 40.1,
    away: 45,
  });
  expect(kept.at(-1)?.oasys).toEqual([]);
  expect(kept.at(-1)?.paired).toEqual(['this']);
  // Nothing of the case itself goes with it.
  const file = studyCsv(kept.at(-1)?.pairs ?? []);
  expect(readStudyCsv(file)).toHaveLength(1);
  for (const own of [record.assessment.person.name, record.assessment.person.reference, 'this'])
    expect(file).not.toContain(own);
});

it('makes no pair of an OASys review and a sheet from scratch, and says so', () => {
  render(<Case onStudy={() => undefined} of={{ ...oasys, for: 'review' }} />);
  expect(screen.getByText(/so they make no pair/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add the pair to your study' })).toBeNull();
});
