import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AccessibilityPage } from '../../src/features/accessibility/accessibility-page.tsx';
import { tested } from '../../src/features/accessibility/tested.ts';

/** For each claim, in its order, the tests that it rests on: the file, and how the test's name begins. */
const restsOn: [file: string, name: string][][] = [
  [
    ['accessible', 'first use, with and without an error'],
    ['accessible', 'locked, and refused'],
  ],
  [
    ['accessible', 'every part of the example, and its sheet'],
    ['accessible', 'the recovery code, the empty caseload and a blank form'],
    ['accessible', 'the form with everything missing: the error summary'],
  ],
  [
    ['accessible', 'every part of a review of the example'],
    ['accessible', 'the page that is written together'],
  ],
  [
    ['accessible', 'the caseload with an assessment in it'],
    ['whole-caseload', 'opens with $'],
    ['history', 'moves what is deleted to a bin'],
    ['history', 'keeps each finished version as it was'],
    ['changed', 'leads by keyboard from the history to what changed'],
    ['changed', 'shows a newcomer where the case stands'],
    ['hand-over', 'shows a key to pass on'],
    ['correction', 'takes a correction that is asked for'],
    ['time', 'takes in another practitioner’s pairs once, draws them'],
    ['accessible', 'settings and the curtain'],
    ['accessible', 'backups, settings with what is wrong in them'],
    ['commands', 'lists what can be done, as a menu'],
    ['accessible', 'the page on accessibility before the unlock'],
    ['help', 'folds out by keyboard in every part'],
  ],
  [
    ['accessible', 'first use, with and without an error'],
    ['accessible', 'every part of the example, and its sheet, at full width and at 320 px'],
    ['accessible', 'every part of a review of the example'],
    ['accessible', 'the page that is written together, the way out of it, and their copy alone'],
    ['whole-caseload', 'opens with $'],
    ['changed', 'leads by keyboard from the history to what changed'],
    ['history', 'keeps each finished version as it was'],
    ['accessible', 'backups, settings with what is wrong in them'],
    ['commands', 'lists what can be done, as a menu'],
    ['accessible', 'the page on accessibility before the unlock'],
    ['help', 'folds out by keyboard in every part'],
  ],
  [
    ['cases', 'shows every required answer as given'],
    ['review', 'asks for nothing more and is finished'],
  ],
  [['keeping', 'can’t be finished while something is missing']],
  [
    ['commands', 'leads back to the word where one was'],
    ['commands', 'is gone through by arrows, in a ring'],
    ['commands', 'takes letters only while it is open'],
  ],
  [['whole-caseload', 'is the same list, at the row that one came from']],
  [['changed', 'leads by keyboard from the history to what changed, told by more than colour']],
];

it('claims what was tested, each by tests that there are', () => {
  render(<AccessibilityPage ways={null} lock={null} />);
  const list = screen.getByRole('heading', { name: 'What was tested' }).nextElementSibling
    ?.nextElementSibling as HTMLElement;
  const claims = within(list).getAllByRole('listitem');
  expect(claims.map((item) => item.textContent)).toEqual([...tested]);
  expect(restsOn).toHaveLength(claims.length);
  for (const [file, name] of restsOn.flat()) {
    const text = readFileSync(`tests/journeys/${file}.test.ts`, 'utf8');
    expect(text.includes(`it('${name}`) || text.includes(`it(\`${name}`), `${file}: ${name}`).toBe(
      true,
    );
  }
});
