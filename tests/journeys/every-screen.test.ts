import { afterAll, beforeAll, expect, it } from 'vitest';
import { parts } from '../../src/assessment/parts.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { lookOver } from './look-over.ts';

// What axe does not look for, on every screen before and beside what is kept. In order.
let run: RunningBrowser;
const titles = new Map<string, string>();

beforeAll(async () => {
  run = await startBrowser();
});
afterAll(() => run.close());

/** Nothing is wrong with the screen as it stands; its title is noted. */
async function sound(what: string): Promise<void> {
  expect.soft(await lookOver(run.page), what).toEqual([]);
  titles.set(what, (await run.page.title()).replace(' – Onesheet', ''));
}

const button = (name: string | RegExp) => run.page.getByRole('button', { name }).first();
const heading = (name: string | RegExp) => run.page.getByRole('heading', { name }).first();

async function goTo(title: string): Promise<void> {
  await run.page.getByRole('navigation').getByRole('button').filter({ hasText: title }).click();
  await run.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

it('the door: the first use, with an error, and the page on accessibility', async () => {
  await run.page.goto(run.appUrl);
  await heading('Choose a passphrase').waitFor();
  await sound('first use');
  await button('Set it up').click();
  await run.page.getByText(/Use at least 12 characters, as/).waitFor();
  await sound('first use, refused');
  await button('Accessibility').click();
  await heading('Accessibility').waitFor();
  await sound('accessibility');
  await button('Go back').click();
});

it('every part of the form, with its help folded out', async () => {
  await button('Look round first').click();
  await run.page.getByRole('meter').first().waitFor();
  for (const part of parts.filter(({ id }) => id !== 'since')) {
    await goTo(part.title.replaceAll('{name}', 'Len'));
    if (part.id === 'copy') await run.page.locator('.copy-page').waitFor();
    await run.page.getByText('What makes this part good, with two examples').click();
    await run.page.locator('.help[open]').first().waitFor();
    await sound(part.id);
  }
}, 300_000);

it('the dialogues, the sheet, and the page that is written together', async () => {
  await goTo('What happened, and why');
  await run.page.keyboard.press('Control+/');
  await run.page.getByRole('dialog', { name: 'Commands' }).waitFor();
  await sound('commands');
  await run.page.keyboard.press('Escape');
  await button('Take the text out').click();
  await run.page.getByRole('dialog', { name: 'Take the text out' }).waitFor();
  await sound('take the text out');
  await run.page.keyboard.press('Escape');
  await run.page.keyboard.press('F2');
  await run.page.locator('.write--reading').waitFor();
  await sound('the sheet');
  await run.page.keyboard.press('F2');
  await run.page.keyboard.press('F9');
  await run.page.locator('.together').waitFor();
  await sound('together');
  await run.page.keyboard.press('F9');
  await sound('the way out of it');
  await button('Show the form').click();
});

it('the finished sheet, with a manager’s view and a correction, and the first part of a review', async () => {
  await goTo('Sign');
  await button('Finish the assessment').click();
  await heading('The assessment is finished').waitFor();
  await sound('finished');
  await button('Add a manager’s view').click();
  await heading('A manager’s view').waitFor();
  await sound('manager');
  await button('Leave it as it is').click();
  await button('Ask for a correction').click();
  await heading('Ask for a correction').waitFor();
  await sound('correction');
  await button('Review it').click();
  await heading('What has happened since').waitFor();
  await button('Partner').click();
  await sound('since');
  await goTo('What happened, and why');
  await sound('what happened, in a review');
});

it('would have found each of these faults', async () => {
  await run.page.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1)
        if (/forced-colors/.test((sheet.cssRules[at] as CSSMediaRule).conditionText ?? ''))
          sheet.deleteRule(at);
    const main = document.querySelector('main') as HTMLElement;
    const put = (tag: string, text: string, style: Partial<CSSStyleDeclaration>) => {
      const made = main.insertBefore(document.createElement(tag), main.firstChild);
      made.textContent = text;
      Object.assign(made.style, style);
    };
    put('p', 'cut off at its side', { width: '4em', overflow: 'hidden', whiteSpace: 'nowrap' });
    put('div', 'under what follows', { height: '1px', marginBottom: '-20px' });
    put('button', 'x', { padding: '0', height: '12px', float: 'left' });
    put('button', 'y', { padding: '0', height: '12px', border: '0' });
    put('h5', 'a level too low', { transition: 'color 1s' });
    put('p', 'wide', { width: '400px' });
  });
  const found = (await lookOver(run.page)).join('\n');
  for (const fault of [
    /H5 “a level too low” after/,
    /takes its time: H5/,
    /no edge: BUTTON “y”/,
    /cited letter looks like the others/,
    /the meter can’t be seen/,
    /small: BUTTON “x”/,
    /px too wide at 320$/m,
    /cut off by P.*“cut off at its side”/,
    /“under what follows” under|under “under what follows”/,
  ])
    expect.soft(found).toMatch(fault);
});

it('has a title for each that begins with what is new', () => {
  const of = Object.fromEntries(titles);
  expect(of).toMatchObject({
    'first use': 'Start',
    'first use, refused': 'Error: Start',
    accessibility: 'Accessibility',
    person: 'The person',
    copy: 'Their copy',
    'the sheet': 'The sheet',
    together: 'Together',
    finished: 'The sheet',
    since: 'What has happened since',
  });
  const ofParts = parts.map(({ id }) => of[id]);
  expect(new Set(ofParts).size).toBe(parts.length);
  expect(run.complaints).toEqual([]);
});
