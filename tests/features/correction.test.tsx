import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { blankArea } from '../../src/assessment/area.ts';
import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { today } from '../../src/assessment/day.ts';
import { blankGoal } from '../../src/assessment/plan.ts';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { blankCorrection, type Correction } from '../../src/assessment/view.ts';
import { Finished } from '../../src/features/write/finished.tsx';
import { ViewPart } from '../../src/features/write/parts/view-part.tsx';
import { said } from '../sheet/written.ts';
import { inAForm } from './in-a-form.tsx';

const asked: Correction = {
  ...blankCorrection('c'),
  about: 'offence.known',
  wrong: 'no key',
  by: 'A. Writer',
};

// Loaded when it is first wanted; a busy machine may take its time over that.
beforeAll(async () => {
  vi.stubGlobal('scrollTo', () => undefined);
  await import('../../src/features/write/corrections/corrections.tsx');
});

function Screen({ first, onKeep, onPart }: ScreenProps) {
  const [record, setRecord] = useState(first);
  return (
    <Finished
      record={record}
      was={null}
      review={null}
      keep={null}
      leaving={{ note: null, plain: () => import('../../src/app/plain-out.ts') }}
      part={undefined}
      onPart={onPart}
      beforeLock={() => () => undefined}
      leaveTitle="Caseload"
      onLeave={() => undefined}
      onSettings={null}
      lock={null}
      time={null}
      silencing={null}
      onChange={async (next) => {
        onKeep(next);
        setRecord(next);
      }}
      onReview={null}
    />
  );
}

interface ScreenProps {
  first: CaseRecord;
  onKeep: (record: CaseRecord) => void;
  onPart: (part: string) => void;
}

function small(): Assessment {
  const a = blankAssessment('A. Writer', 'PO', '2026-03-27');
  a.person.called = 'Len';
  a.offence.known = said('He went in with a key.');
  a.areas.answers.alcohol = { ...blankArea(), state: 'matters', why: said('He drinks alone.') };
  a.plan.goals = [{ ...blankGoal('goal'), words: 'I will see the clinic.' }];
  return a;
}

/** The screen of a finished case; gives what was saved, the newest last, and the parts that were gone to. */
function finished(...corrections: Correction[]) {
  const at = '2026-05-01T10:00:00.000Z';
  const a = small();
  a.sign.signed = true;
  a.view.corrections = corrections;
  const first: CaseRecord = { ...newRecord(a, at), state: 'finished', finished: at };
  const saved = [first];
  const parts: string[] = [];
  const { container } = render(
    <Screen
      first={first}
      onKeep={(record) => saved.push(record)}
      onPart={(part) => parts.push(part)}
    />,
  );
  const pressOnSheet = (path: string) =>
    userEvent.click(container.querySelector(`.sheet-page [data-at="${path}"]`) as Element);
  const corrected = () => saved.at(-1)?.assessment.view.corrections ?? [];
  return { saved, parts, corrected, pressOnSheet, container };
}

/** By its text: asking for roles looks at every element of the sheet. */
const button = (name: string) => screen.getByText(name, { selector: 'button' });
const comesButton = (name: string) => screen.findByText(name, { selector: 'button' });

describe('asking for a correction of what is finished', () => {
  it('is written down by keyboard alone, and the sheet says at once that the passage is disputed', async () => {
    const { saved, corrected, container } = finished();
    button('Ask for a correction').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByText('Ask for a correction', { selector: 'h2' })).toHaveFocus(),
    );
    await userEvent.tab();
    await waitFor(() => expect(screen.getByLabelText('Which passage is it about?')).toHaveFocus());
    await userEvent.selectOptions(
      screen.getByLabelText('Which passage is it about?'),
      'offence.known',
    );
    await userEvent.keyboard('{Tab}no key{Tab}He knocked{Tab}{Tab}A. Writer');
    expect(screen.getByLabelText('Asked on')).not.toHaveValue('');
    await userEvent.click(button('Put it on the record'));
    expect(corrected()).toEqual([
      { ...asked, id: corrected()[0]?.id, should: 'He knocked', on: today() },
    ]);
    await waitFor(() => expect(button('Ask for a correction')).toHaveFocus());
    expect(screen.getByText('The correction is on the record.')).toHaveAttribute('role', 'status');
    expect(container.querySelector('.sheet-page')?.textContent).toContain('(disputed)');
    const [before, after] = [saved[0], saved[1]].map((one) => structuredClone(one));
    if (after) after.assessment.view.corrections = [];
    expect(after?.assessment).toEqual(before?.assessment);
    expect([after?.state, after?.finished]).toEqual(['finished', before?.finished]);
  });

  it('takes the passage that is pressed on the sheet', async () => {
    const { pressOnSheet } = finished();
    await pressOnSheet('offence.known');
    await userEvent.click(button('Ask for a correction'));
    const about = await screen.findByLabelText('Which passage is it about?');
    expect(about).toHaveValue('');
    await pressOnSheet('areas.answers.alcohol.why');
    expect(about).toHaveValue('areas.answers.alcohol.why');
    await waitFor(() => expect(about).toHaveFocus());
  });

  it('asks what is wrong and who writes it down, and keeps nothing without', async () => {
    const { saved } = finished();
    await userEvent.click(button('Ask for a correction'));
    await userEvent.click(await comesButton('Put it on the record'));
    const wrong = screen.getByLabelText('What does Len say is wrong?');
    await waitFor(() => expect(wrong).toHaveFocus());
    expect(wrong).toBeInvalid();
    expect(wrong).toHaveAccessibleDescription('Error: Enter what Len says is wrong');
    expect(document.title).toMatch(/^Error: /);
    await userEvent.type(wrong, 'no key');
    await userEvent.click(button('Put it on the record'));
    const by = screen.getByLabelText('Written down by');
    await waitFor(() => expect(by).toHaveFocus());
    expect(by).toHaveAccessibleDescription('Error: Enter who writes this down');
    expect(wrong).toBeValid();
    await userEvent.click(button('Leave it as it is'));
    expect(document.title).not.toMatch(/^Error: /);
    await waitFor(() => expect(button('Ask for a correction')).toHaveFocus());
    expect(saved).toHaveLength(1);
  });
});

describe('settling a correction', () => {
  async function open() {
    const all = finished(asked);
    await userEvent.click(await comesButton('Say what came of it'));
    return all;
  }

  it('is asked what came of it, why and by whom, and stays on the record beside what was asked', async () => {
    const { corrected, container } = await open();
    await waitFor(() => expect(screen.getByLabelText('Changed')).toHaveFocus());
    expect(screen.queryByLabelText('Not settled yet')).not.toBeInTheDocument();
    await userEvent.click(button('Keep this outcome'));
    const group = screen.getByRole('group', { name: 'What came of it?' });
    expect(group).toHaveAccessibleDescription('Error: Choose what came of it');
    await waitFor(() => expect(screen.getByLabelText('Changed')).toHaveFocus());
    await userEvent.click(screen.getByLabelText('Not accepted'));
    await userEvent.click(button('Keep this outcome'));
    const described = (label: string) => expect(screen.getByLabelText(label));
    described('Why?').toHaveAccessibleDescription('Error: Enter why');
    described('Decided by').toHaveAccessibleDescription('Error: Enter who decided');
    await waitFor(() => expect(screen.getByLabelText('Why?')).toHaveFocus());
    await userEvent.type(screen.getByLabelText('Why?'), 'the key was found');
    await userEvent.type(screen.getByLabelText('Decided by'), 'M. Manager');
    await userEvent.click(button('Keep this outcome'));
    const settled = { outcome: 'refused', why: 'the key was found', by: 'M. Manager' };
    expect(corrected()).toEqual([{ ...asked, ...settled }]);
    const list = screen.getByRole('region', { name: 'Corrections asked for' });
    await waitFor(() => expect(list).toHaveFocus());
    expect(list).toHaveTextContent('no key (not accepted)');
    expect(within(list).queryByRole('button')).not.toBeInTheDocument();
    expect(container.querySelector('.sheet-page')?.textContent).toContain('(disputed)');
  });

  it('leads to the passage where the words are to be changed', async () => {
    const { saved, parts, corrected } = await open();
    await userEvent.click(screen.getByLabelText('Changed'));
    await act(() => userEvent.click(button('Open it again at this passage')));
    expect(parts).toEqual(['offence']);
    expect(saved.at(-1)).toMatchObject({
      state: 'draft',
      place: { part: 'offence', field: 'offence.known' },
    });
    expect(corrected()).toEqual([asked]);
  });

  it('goes back to its button when nothing is settled yet', async () => {
    const { saved } = await open();
    await userEvent.click(button('Not settled yet'));
    await waitFor(() => expect(button('Say what came of it')).toHaveFocus());
    expect(saved).toHaveLength(1);
  });
});

describe('a manager’s view', () => {
  it('is the one form that is open, says what it lacks, and gives the focus back', async () => {
    const { saved } = finished(asked);
    await comesButton('Say what came of it');
    await userEvent.click(button('Add a manager’s view'));
    for (const other of ['Ask for a correction', 'Say what came of it', 'Add a manager’s view'])
      expect(screen.queryByText(other, { selector: 'button' })).not.toBeInTheDocument();
    expect(document.querySelectorAll('.govuk-button:not(.govuk-button--secondary)')).toHaveLength(
      1,
    );
    await userEvent.click(button('Add this view'));
    const name = screen.getByLabelText('Manager’s name');
    await waitFor(() => expect(name).toHaveFocus());
    expect(name).toHaveAccessibleDescription('Error: Enter the manager’s name');
    await userEvent.keyboard('M. Manager');
    await userEvent.type(screen.getByLabelText('Manager’s view'), 'I agree.');
    await userEvent.click(button('Add this view'));
    expect(saved.at(-1)?.assessment.sign.manager).toMatchObject({ view: 'I agree.' });
    await waitFor(() => expect(button('Add a manager’s view')).toHaveFocus());
    expect(screen.getByText('The manager’s view is added.')).toHaveAttribute('role', 'status');
    await userEvent.click(button('Add a manager’s view'));
    await userEvent.click(button('Leave it as it is'));
    expect(button('Add a manager’s view')).toHaveFocus();
  });
});

describe('a correction in a draft', () => {
  it('says of which passage it is, by part and in plain words', async () => {
    const now = inAForm(<ViewPart />, (a) => {
      a.person.called = 'Len';
      a.plan.goals = small().plan.goals;
      a.offence.known.text = 'He pushed in.';
    });
    await userEvent.click(button('Add a correction that is asked for'));
    const about = screen.getByLabelText('Which passage is it about?');
    await waitFor(() => expect(about).toHaveFocus());
    const plan = within(about).getByRole('group', { name: 'The plan, in Len’s words' });
    const [goal] = within(plan).getAllByRole('option');
    await userEvent.selectOptions(about, goal as HTMLElement);
    const [first] = now().plan.goals;
    expect(now().view.corrections[0]?.about).toBe(`plan.goals.${first?.id}.words`);
    expect(goal).toHaveTextContent(/^The plan, 1: a goal, in Len’s words “/);
  });

  it('keeps saying that its passage is gone, and who wrote it down until it is settled', async () => {
    const now = inAForm(<ViewPart />, (a) => {
      a.view.corrections = [{ ...asked, about: 'plan.goals.gone.words' }];
    });
    expect(screen.getByLabelText('Which passage is it about?')).toHaveDisplayValue(
      'a passage that is no longer there',
    );
    expect(screen.getByLabelText('Written down by')).toHaveValue('A. Writer');
    await userEvent.click(screen.getByLabelText('Not accepted'));
    expect(screen.getByLabelText('Decided by')).toBeInTheDocument();
    expect(now().view.corrections[0]?.about).toBe('plan.goals.gone.words');
  });
});
