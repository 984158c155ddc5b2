import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AccessibilityPage } from '../../src/features/accessibility/accessibility-page.tsx';
import { tested } from '../../src/features/accessibility/tested.ts';

/** The looks at every screen for what axe does not look for. */
const everyScreen: [file: string, name: string][] = [
  ['every-screen', 'the door: the first use'],
  ['every-screen', 'every part of the form'],
  ['every-screen', 'the dialogues, the sheet'],
  ['every-screen', 'the finished sheet'],
  ['every-screen', 'would have found each of these faults'],
  ['every-screen-inside', 'the recovery code, the empty caseload'],
  ['every-screen-inside', 'backups, and the caseload'],
  ['every-screen-inside', 'a history, what changed'],
  ['every-screen-inside', 'the time study with its chart'],
  ['every-screen-inside', 'settings with errors'],
];

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
    ['firefox-accessible', 'nothing on the first screen'],
    ['firefox-accessible', 'nothing on the caseload and the settings'],
  ],
  [...everyScreen, ['accessible', 'every part of a review of the example']],
  everyScreen,
  everyScreen,
  [
    ...everyScreen,
    ['every-screen', 'has a title for each'],
    ['every-screen-inside', 'has a title for each'],
  ],
  [
    ['cases', 'shows every required answer as given'],
    ['review', 'asks for nothing more and is finished'],
  ],
  [
    ['by-keyboard', 'goes round the first screen'],
    ['by-keyboard', 'goes round parts of the example'],
    ['by-keyboard', 'goes past the bar by the first stop'],
    ['by-keyboard', 'says what is missing as a whole'],
    ['dialogues', 'the commands, and the curtain, lead back'],
    ['dialogues', 'taking the text out leads back'],
    ['dialogues', 'says at once that it is not saved, offers a copy'],
    ['dialogues', 'says politely that an update is ready'],
  ],
  [
    ['by-keyboard', 'goes round the first screen, whose error is said at once'],
    ['by-keyboard', 'tells how full the sheet is'],
    ['by-keyboard', 'says at the door that it is locked, and that a passphrase was wrong'],
    ['dialogues', 'says politely that all is saved'],
    ['dialogues', 'says at once that it is not saved'],
    ['dialogues', 'says politely that an update is ready'],
  ],
  [['keeping', 'can’t be finished while something is missing']],
  [
    ['commands', 'leads back to the word where one was'],
    ['commands', 'is gone through by arrows, in a ring'],
    ['commands', 'takes letters only while it is open'],
  ],
  [['../faults/lock-when', 'locks after the minutes that were chosen']],
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
