import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useMemo, useState } from 'react';
import { expect, it } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { offenceAsks } from '../../src/assessment/offence.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { riskAsks } from '../../src/assessment/risk.ts';
import { withSource } from '../../src/assessment/sources.ts';
import { viewAsks } from '../../src/assessment/view.ts';
import { PassageField } from '../../src/features/write/fields/passage-field.tsx';
import { Hints } from '../../src/features/write/hints/hinting.ts';
import { useHinting } from '../../src/features/write/hints/use-hinting.ts';
import { inAForm } from './in-a-form.tsx';

const record = newRecord(blankAssessment('A. Writer'), '2026-03-27T09:00:00.000Z');

/** The searches are made ready first, and a busy machine takes its time. */
const soon = { timeout: 30_000 };

const view = () => screen.getByRole('textbox', { name: /My view/ });
const why = () => screen.getByRole('textbox', { name: /Why this level now/ });

interface Kept {
  quiet: string[];
  silenced: string[];
}

interface WithHintsProps {
  silencedBefore: string[];
  onKept: (kept: Kept) => void;
  children: ReactNode;
}

/** Gives the fields inside it hints, and says what would be kept of them. */
function WithHints({ silencedBefore, onKept, children }: WithHintsProps) {
  const [silenced, setSilenced] = useState(silencedBefore);
  const silencing = useMemo(
    () => ({ silenced, silence: (id: string) => setSilenced((now) => [...now, id]) }),
    [silenced],
  );
  const [hinting, quiet] = useHinting(record, record.assessment.person, silencing);
  onKept({ quiet, silenced });
  return <Hints value={hinting}>{children}</Hints>;
}

/** Two passages of the writer's view, one of facts, one of the person's own words; gives what would be kept. */
function fourPassages(silencedBefore: string[] = []): () => Kept {
  const kept: Kept[] = [];
  inAForm(
    <WithHints silencedBefore={silencedBefore} onKept={(now) => kept.push(now)}>
      <PassageField at="offence.known" ask={offenceAsks.known} />
      <PassageField at="offence.myView" ask={offenceAsks.myView} />
      <PassageField at="risk.why" ask={riskAsks.why} />
      <PassageField at="view.words" ask={viewAsks.words} />
    </WithHints>,
    (a) => {
      a.sources = withSource(a.sources, 'one', 'interview', '24 March');
    },
  );
  return () => kept.at(-1) as Kept;
}

function lists() {
  return screen.queryAllByRole('list', { name: 'Hints on language' });
}

it('come when the writer pauses, say what to say instead, and go with the words', async () => {
  fourPassages();
  await userEvent.type(view(), 'He is in denial about it.');
  expect(lists()).toHaveLength(0);
  const list = await screen.findByRole('list', { name: 'Hints on language' }, soon);
  expect(list).toHaveTextContent('“is in denial about”');
  expect(list).toHaveTextContent('Write what the court found and what the person says');
  // Not read out while one types: no live region, and no part of the field's description.
  // Whoever comes to its buttons hears the advice that they are about.
  expect(
    within(list).getByRole('button', { name: 'Hide this hint here' }),
  ).toHaveAccessibleDescription(/“is in denial about”.*Write what the court found/);
  expect(list.closest('[aria-live],[role=status],[role=alert]')).toBeNull();
  expect(view()).not.toHaveAccessibleDescription(/denial/);
  await userEvent.clear(view());
  await waitFor(() => expect(lists()).toHaveLength(0), soon);
});

it('stay away from one passage only after “Hide this hint here”, and the focus goes back to it', async () => {
  const kept = fourPassages();
  await userEvent.type(view(), 'He minimises it.');
  await userEvent.type(why(), 'He minimises it.');
  await waitFor(() => expect(lists()).toHaveLength(2), soon);
  const [first] = lists();
  await userEvent.click(
    within(first as HTMLElement).getByRole('button', { name: 'Hide this hint here' }),
  );
  expect(lists()).toHaveLength(1);
  expect(view()).toHaveFocus();
  expect(kept()).toEqual({ quiet: ['minimises offence.myView'], silenced: [] });
});

it('stay away everywhere after “Hide it everywhere”', async () => {
  const kept = fourPassages();
  await userEvent.type(view(), 'He minimises it.');
  await userEvent.type(why(), 'He minimises it. He lacks insight.');
  await waitFor(() => expect(lists()).toHaveLength(2), soon);
  const [first] = lists();
  await userEvent.click(
    within(first as HTMLElement).getByRole('button', { name: 'Hide it everywhere' }),
  );
  expect(kept()).toEqual({ quiet: [], silenced: ['minimises'] });
  expect(lists()).toHaveLength(1);
  expect(lists()[0]).toHaveTextContent('“lacks insight”');
  expect(lists()[0]).not.toHaveTextContent('minimises');
});

it('are never shown when the settings say so, and not in the person’s own words', async () => {
  fourPassages(['minimises']);
  await userEvent.type(screen.getByRole('textbox', { name: /^What does/ }), 'I am an addict.');
  await userEvent.type(view(), 'He minimises it.');
  await userEvent.type(why(), 'He lacks insight.');
  await waitFor(() => expect(lists()).toHaveLength(1), soon);
  expect(lists()[0]).toHaveTextContent('“lacks insight”');
});

it('lie behind the sources by keyboard, one stop each', async () => {
  const kept = fourPassages();
  await userEvent.type(view(), 'He minimises it.');
  await waitFor(() => expect(lists()).toHaveLength(1), soon);
  await userEvent.keyboard('{Tab}');
  expect(screen.getAllByRole('button', { name: 'a: interview, 24 March' })[1]).toHaveFocus();
  const notHere = screen.getByRole('button', { name: 'Hide this hint here' });
  while (document.activeElement !== notHere && document.activeElement !== why())
    await userEvent.keyboard('{Tab}');
  expect(notHere).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(kept().silenced).toEqual(['minimises']);
  expect(view()).toHaveFocus();
});

it.each([
  ['Hide this hint here', { quiet: ['no-source offence.known'], silenced: [] }],
  ['Hide it everywhere', { quiet: [], silenced: ['no-source'] }],
])('are as easy to be rid of where a fact has no source: %s', async (way, expected) => {
  const kept = fourPassages();
  const known = screen.getByRole('textbox', { name: /What is known/ });
  await userEvent.type(known, 'He pushed in.');
  const ways = screen.getByRole('toolbar', { name: 'Hint: no source yet' });
  expect(
    within(ways).getByRole('button', { name: 'Hide this hint here' }),
  ).toHaveAccessibleDescription(/^No source yet: .*to say where this comes from\.$/);
  await userEvent.click(within(ways).getByRole('button', { name: way }));
  expect(screen.queryByText(/^No source yet/)).not.toBeInTheDocument();
  expect(kept()).toEqual(expected);
  expect(known).toHaveFocus();
});
