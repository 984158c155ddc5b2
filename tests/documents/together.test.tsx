import { render } from '@testing-library/react';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { Together } from '../../src/features/write/copy/together.tsx';
import { cleared, markedAssessment, markersIn, own } from './marked.ts';

const nothing = () => undefined;

function Shown({ a }: { a: Assessment }) {
  const form = useForm<Assessment>({ defaultValues: a });
  return (
    <FormProvider {...form}>
      <Together saved={null} left={false} onStay={nothing} onLeave={nothing} />
    </FormProvider>
  );
}

/** All that stands on the shared page: its text and what is in its boxes. */
function onScreen(a: Assessment): string {
  const { container, unmount } = render(<Shown a={a} />);
  const boxes = [...container.querySelectorAll('textarea, input')].map(
    (box) => (box as HTMLInputElement).value,
  );
  const text = [container.textContent, ...boxes].join('\n');
  unmount();
  return text;
}

/** The page has no days on it. */
const undated = own.filter((at) => !/date|lookOn/.test(at));

it('has what is the person’s own, where nothing was cleared', () => {
  const marked = markedAssessment();
  expect(markersIn(onScreen(marked.a), marked)).toEqual(undated);
});

it('has the words written for the person in place of the assessment’s own, as their copy does', () => {
  const marked = markedAssessment();
  const text = onScreen(cleared(marked.a));
  const replaced = ['plan.goals.0.first', 'view.words.text'];
  expect(markersIn(text, marked)).toEqual(undated.filter((at) => !replaced.includes(at)));
  for (const key of ['first/row-goals', 'said', 'strength/row-list', 'worker', 'if/row-signs'])
    expect(text).toContain(`Plain words for ${key}.`);
});

it('has nothing that is private, rests on a private source, is about others or is kept back', () => {
  const { a } = markedAssessment();
  const hidden: ((b: Assessment) => void)[] = [
    (b) => {
      b.view.words.private = true;
    },
    (b) => {
      b.view.words.aboutOthers = true;
    },
    (b) => {
      b.sources.list = b.sources.list.map((source) => ({ ...source, private: true }));
      b.view.words.from = b.sources.list.map(({ id }) => id);
    },
    (b) => {
      b.copy.share.said = 'no';
    },
  ];
  for (const hide of hidden) {
    const b = structuredClone(a);
    hide(b);
    expect(onScreen(b)).not.toContain(a.view.words.text);
    b.copy.share['goal/row-goals'] = 'no';
    expect(onScreen(b).match(/MARK\d+X/g)).toEqual([a.person.called]);
  }
});
