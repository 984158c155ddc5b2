import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaAsks, blankArea } from '../../src/assessment/area.ts';
import { offenceAsks } from '../../src/assessment/offence.ts';
import { passageKind } from '../../src/assessment/passage-kind.ts';
import { passagesOf } from '../../src/assessment/passages-of.ts';
import { planAsks } from '../../src/assessment/plan.ts';
import { riskAsks } from '../../src/assessment/risk.ts';
import { safetyAsks } from '../../src/assessment/safety.ts';
import { signAsks } from '../../src/assessment/sign.ts';
import { strengthAsks } from '../../src/assessment/strengths.ts';
import { unsourced } from '../../src/assessment/unsourced.ts';
import { viewAsks } from '../../src/assessment/view.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { newSourceAhead } from '../../src/features/write/fields/cites.tsx';
import { PassageField } from '../../src/features/write/fields/passage-field.tsx';
import { Unsourced } from '../../src/features/write/unsourced.tsx';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { piecesOf } from '../../src/sheet/pieces-of.ts';
import { wordsOf } from '../../src/sheet/words.ts';
import { everyAnswer } from '../sheet/every-answer.ts';
import { said, written } from '../sheet/written.ts';
import { inAForm } from './in-a-form.tsx';

// As once a part stands.
beforeAll(newSourceAhead);

const line = /No source yet: /;

describe('fact and view on the sheet', () => {
  const { assessment } = everyAnswer();
  const pieces = piecesOf(composeSheet(assessment, 'finished')).filter((p) => !p.form);
  const as = (at: string) => pieces.find((p) => p.at === at)?.as;

  it('are told apart in every part: a view is in italics, a fact is not, the person’s words are quoted', () => {
    const told = { fact: 'known', view: 'view', own: 'quote' };
    for (const { at } of passagesOf(assessment))
      expect([at, as(at)]).toEqual([at, told[passageKind(at)]]);
  });

  it('are told apart in what is no passage too', () => {
    const views = [
      'offence.disputed.0.treated',
      'offence.useNote',
      'areas.answers.drugs.aside',
      'risk.levels.children.0.why',
      'since.levels.children/children.why',
      'risk.scores.why',
      'plan.without.alcohol.why',
      'safety.controls.0.why',
    ];
    expect(views.map((at) => [at, as(at)])).toEqual(views.map((at) => [at, 'view']));
    const facts = ['offence.disputed.0.says', 'offence.courtFound', 'safety.controls.0.what'];
    expect(facts.map((at) => as(at))).not.toContain('view');
  });

  it('does not take who asks for a new score for a view', () => {
    const sheet = written((a) => {
      a.risk.scores = { state: 'too-old', list: [], agreed: '', why: 'I ask by 3 May' };
    });
    expect(piecesOf(sheet).find((p) => p.at === 'risk.scores.why')?.as).toBe('known');
  });
});

describe('fact and view in the form', () => {
  it('says of each view that it is the writer’s', () => {
    const views = [
      strengthAsks.undone,
      strengthAsks.built,
      offenceAsks.myView,
      offenceAsks.treated,
      offenceAsks.useNote,
      areaAsks.why,
      areaAsks.aside,
      riskAsks.why,
      riskAsks.lower,
      riskAsks.levelWhy,
      riskAsks.scoresWhy,
      planAsks.without,
      safetyAsks.needed,
    ];
    for (const one of views) expect(`${one.ask} ${one.hint}`).toMatch(/\b(my|your) view\b/i);
    expect(signAsks.changeMind.ask).toMatch(/my mind/);
  });

  it('asks for the source of a fact with words, until one is cited, and stands in nobody’s way', async () => {
    const now = inAForm(<PassageField at="offence.known" ask={offenceAsks.known} />);
    expect(screen.queryByText(line)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('textbox', { name: 'What is known?' }));
    await userEvent.keyboard('He pushed in.');
    expect(screen.getByText(line)).toHaveTextContent('No source yet: add a source to say');
    await userEvent.click(screen.getByRole('button', { name: 'Add a source' }));
    await userEvent.keyboard('police summary{Enter}');
    expect(now().offence.known.from).toHaveLength(1);
    expect(screen.queryByText(line)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^a: police summary/ }));
    expect(screen.getByText(line)).toHaveTextContent(
      'No source yet: choose a letter above, or add a source, to say',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Not asked', hidden: true }));
    expect(screen.queryByText(line)).not.toBeInTheDocument();
  });

  it('asks for no source of a view, nor of the person’s own words', () => {
    inAForm(
      <>
        <PassageField at="offence.myView" ask={offenceAsks.myView} />
        <PassageField at="view.words" ask={viewAsks.words} />
      </>,
      (a) => {
        a.offence.myView = said('He was afraid.');
        a.view.words = said('I was afraid.');
      },
    );
    expect(screen.queryByText(line)).not.toBeInTheDocument();
  });
});

describe('facts without a source', () => {
  it('are listed for the writer, by name, and a press goes there', async () => {
    const a = exampleOfLen();
    const sheet = composeSheet(a, 'draft');
    const before = unsourced(a).length;
    a.areas.answers.alcohol = { ...blankArea(), state: 'matters', known: said('Drinks daily.') };
    const went: string[] = [];
    render(<Unsourced live={a} sheet={sheet} onGo={(at) => went.push(at)} />);
    expect(screen.getByText(/^\d+ facts? without a source$/)).toHaveTextContent(String(before + 1));
    const [button] = screen.getAllByRole('button', {
      name: 'Alcohol misuse: what is known',
      hidden: true,
    });
    await userEvent.click(button as HTMLElement);
    expect(went).toEqual(['areas.answers.alcohol.known']);
  });

  it('are not said on the sheet, in a draft or finished', () => {
    const sheet = written((a) => {
      a.offence.known = said('He pushed in.');
    });
    expect(wordsOf(sheet).join(' ')).not.toMatch(/source/i);
  });

  it('are none where nothing is written, or no fact is', () => {
    const { container } = render(
      <Unsourced live={emptied()} sheet={written(() => undefined)} onGo={() => undefined} />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});

function emptied() {
  const a = exampleOfLen();
  for (const { passage } of passagesOf(a)) passage.text = '';
  return a;
}
