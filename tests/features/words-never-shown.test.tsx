import { act } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { assessment } from '../../src/assessment/assessment.ts';
import { SharedBox } from '../../src/features/write/copy/shared-box.tsx';
import { WordsField } from '../../src/features/write/fields/words-field.tsx';
import { inAForm } from './in-a-form.tsx';

const never = new Promise<void>(() => undefined);

function StillLoading(): never {
  throw never;
}

it.each([
  ['in the form', <WordsField key="" at="copy.plain.something" ask={{ ask: 'In plain words' }} />],
  ['on the shared page', <SharedBox key="" at="copy.plain.something" label="In plain words" />],
])('a box %s that is drawn and never shown leaves nothing that can’t be kept', async (_, box) => {
  const form = inAForm(
    <Suspense>
      {box}
      <StillLoading />
    </Suspense>,
  );
  await act(async () => undefined);
  expect(document.querySelector('textarea')?.isConnected ?? false).toBe(false);
  expect(assessment.safeParse(form()).success).toBe(true);
});
