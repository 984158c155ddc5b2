import { afterAll, beforeAll, expect, it } from 'vitest';
import { help } from '../../src/assessment/help.ts';
import { parts } from '../../src/assessment/parts.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { sideways, wideAndNarrow, wrongWith } from './axe.ts';
import { press, tabTo } from './keys.ts';

const whyNow = 'What makes a good “why now”, with two examples';
let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  await run.page.goto(run.appUrl);
  await press(run.page, 'Look round first');
  await run.page.getByRole('meter').first().waitFor();
});
afterAll(() => run.close());

const example = (text: string) => run.page.getByText(text, { exact: true });

async function goTo(title: string): Promise<void> {
  const link = run.page.getByRole('navigation').getByRole('button').filter({ hasText: title });
  await link.click();
  await run.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

it('folds out by keyboard in every part, with nothing that axe finds wrong at 320 px nor to scroll sideways for, and folds up again', async () => {
  for (const part of parts.filter(({ id }) => id !== 'since')) {
    await goTo(part.title.replaceAll('{name}', 'Len'));
    const title = 'What makes this part good, with two examples';
    await tabTo(run.page, title, (f) => f.name === title);
    const [first, second] = help[part.id].examples;
    expect(await example(first.says).count(), part.id).toBe(0);
    await run.page.keyboard.press('Enter');
    await example(first.says).waitFor();
    expect(await example(second.says).isVisible(), part.id).toBe(true);
    await wideAndNarrow(run.page, async (width) => {
      expect(await sideways(run.page), `${part.id}, ${width}`).toBe(0);
      // At full width axe is asked in accessible.test.ts, of the same parts without their help.
      if (width === 320) expect(await wrongWith(run.page, false), part.id).toEqual([]);
    });
    await run.page.keyboard.press('Enter');
    await example(first.says).waitFor({ state: 'detached' });
  }
}, 600_000);

it('says what makes a good “why now” above both questions that ask it', async () => {
  for (const [title, question] of [
    ['What happened, and why', 'offence.myView'],
    ['The risk now', 'risk.why'],
  ] as const) {
    await goTo(title);
    await tabTo(run.page, whyNow, (f) => f.name === whyNow);
    await run.page.keyboard.press('Enter');
    await example(help['why-now'].good[0] ?? '').waitFor();
    await run.page.keyboard.press('Tab');
    expect(await run.page.evaluate(() => document.activeElement?.id)).toBe(question);
  }
});

it('never reaches the sheet or paper', async () => {
  const says = help['why-now'].examples[0].says;
  expect(await example(says).isVisible()).toBe(true);
  expect(await run.page.getByLabel('Front of the sheet').textContent()).not.toContain(says);
  await run.page.emulateMedia({ media: 'print' });
  expect(await example(says).isVisible()).toBe(false);
  await run.page.emulateMedia({ media: null });
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
