import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { offenceAsks } from '../../src/assessment/offence.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { riskAsks } from '../../src/assessment/risk.ts';
import { PassageField } from '../../src/features/write/fields/passage-field.tsx';
import { Hints } from '../../src/features/write/hints/hinting.ts';
import { useHinting } from '../../src/features/write/hints/use-hinting.ts';
import type * as hints from '../../src/language/hints.ts';
import { inAForm } from './in-a-form.tsx';

const looked = vi.hoisted(() => [] as string[]);

vi.mock('../../src/language/hints.ts', async (original) => {
  const real = await original<typeof hints>();
  return {
    ...real,
    hintsIn: (...[text, reading]: Parameters<typeof hints.hintsIn>) => {
      looked.push(text);
      return real.hintsIn(text, reading);
    },
  };
});

const record = newRecord(blankAssessment('A. Writer'), '2026-03-27T09:00:00.000Z');

function TwoPassages() {
  const [silencing] = useState(() => ({ silenced: [], silence: () => undefined }));
  const [hinting] = useHinting(record, record.assessment.person, silencing);
  return (
    <Hints value={hinting}>
      <PassageField at="offence.myView" ask={offenceAsks.myView} />
      <PassageField at="risk.why" ask={riskAsks.why} />
    </Hints>
  );
}

it('typing in one field looks at that field alone', async () => {
  inAForm(<TwoPassages />);
  const soon = { timeout: 30_000 };
  await userEvent.type(screen.getByRole('textbox', { name: /My view/ }), 'One.');
  await waitFor(() => expect(looked).toContain('One.'), soon);
  const before = looked.length;
  await userEvent.click(screen.getByRole('textbox', { name: /Why this level/ }));
  await userEvent.paste('He sleeps.');
  await waitFor(() => expect(looked).toContain('He sleeps.'), soon);
  // The other field not again.
  expect(new Set(looked.slice(before))).toEqual(new Set(['He sleeps.']));
});
