import { afterAll, beforeAll, expect, it } from 'vitest';
import { parts } from '../../src/assessment/parts.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { sideways, wideAndNarrow, wrongWith } from './axe.ts';
import { setUp, unlock } from './door.ts';
import { focused, press, tabTo, tabToId, write } from './keys.ts';

let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
});
afterAll(() => run.close());

const list = () => run.page.getByRole('dialog', { name: 'Commands' });
const heading = (name: string) => run.page.getByRole('heading', { level: 1, name, exact: true });

/** Opens the list from wherever the focus is, and presses a letter in it. */
async function command(letter: string): Promise<void> {
  await run.page.keyboard.press('Control+/');
  await list().waitFor();
  await run.page.keyboard.press(letter);
  await list().waitFor({ state: 'detached' });
}

/** Letters that stand twice on the screen: then one of the two could not be had. */
function twice(): Promise<string[]> {
  return run.page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-command]')];
    const near = all.filter((one) => one.closest('[data-commands]'));
    const letters = [
      ...new Set(near.map((one) => one.dataset.command ?? '')),
      ...all.filter((one) => !near.includes(one)).map((one) => one.dataset.command ?? ''),
    ];
    return letters.filter((letter, at) => letters.indexOf(letter) !== at);
  });
}

it('lists what can be done, as a menu that axe finds nothing wrong with, wide and at 320 px', async () => {
  await run.page.goto(run.appUrl);
  await press(run.page, 'Look round first');
  await run.page.getByRole('meter').first().waitFor();
  await tabToId(run.page, 'strengths.list.0.what');
  await wideAndNarrow(run.page, async (width) => {
    await run.page.keyboard.press('Control+/');
    await list().waitFor();
    const items = await list().getByRole('menuitem').allTextContents();
    expect(items.slice(0, 2)).toEqual(['C Cite a source', 'O Other answers']);
    expect(items).toContain('N Next: What happened, and why');
    expect((await focused(run.page)).name).toBe('C Cite a source');
    expect(await wrongWith(run.page), `${width}`).toEqual([]);
    expect(await sideways(run.page)).toBe(0);
    await run.page.keyboard.press('Escape');
    await list().waitFor({ state: 'detached' });
  });
});

it('leads back to the word where one was, by Escape, by its button and by the same keys', async () => {
  await tabToId(run.page, 'strengths.list.0.what');
  await run.page.keyboard.press('Home');
  await run.page.keyboard.press('ArrowRight');
  const caret = () =>
    run.page.evaluate(() => {
      const at = document.activeElement as HTMLTextAreaElement;
      return [at.id, at.selectionStart];
    });
  const was = await caret();
  expect(was[0]).toBe('strengths.list.0.what');
  for (const way of ['Escape', 'Control+/', 'button']) {
    await run.page.keyboard.press('Control+/');
    await list().waitFor();
    if (way === 'button') await list().getByRole('button', { name: 'Close' }).press('Enter');
    else await run.page.keyboard.press(way);
    await list().waitFor({ state: 'detached' });
    expect(await caret(), way).toEqual(was);
  }
});

it('is gone through by arrows, in a ring, and one is done by Enter', async () => {
  await run.page.keyboard.press('Control+/');
  await list().waitFor();
  await run.page.keyboard.press('ArrowUp');
  expect((await focused(run.page)).name).toBe('D Take the text out');
  await run.page.keyboard.press('ArrowDown');
  await run.page.keyboard.press('ArrowDown');
  expect((await focused(run.page)).name).toBe('O Other answers');
  await run.page.keyboard.press('Enter');
  await list().waitFor({ state: 'detached' });
  expect((await focused(run.page)).name).toMatch(/^Other answers to:/);
  expect(await run.page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(
    true,
  );
});

it('takes letters only while it is open: in a field they are typed, elsewhere they do nothing', async () => {
  await tabToId(run.page, 'strengths.list.0.undone');
  await run.page.keyboard.press('ControlOrMeta+A');
  await run.page.keyboard.type('nstkpe19/');
  const field = run.page.locator('[id="strengths.list.0.undone"]');
  expect(await field.inputValue()).toBe('nstkpe19/');
  await press(run.page, 'Next: …');
  await heading('What happened, and why').waitFor();
  await run.page.keyboard.type('nstke19');
  expect(await heading('What happened, and why').isVisible()).toBe(true);
  expect(await list().count()).toBe(0);
});

it('goes to parts, to sources, to help and to the sheet and back by a letter each', async () => {
  await command('n');
  await heading('Areas that matter').waitFor();
  await command('3');
  await heading('What happened, and why').waitFor();
  expect((await focused(run.page)).id).toBe('part');

  await command('e');
  await run.page
    .getByText('It says what somebody does', { exact: false })
    .waitFor({ state: 'detached' });
  await run.page.getByText('What is known can be looked up', { exact: false }).waitFor();

  await tabToId(run.page, 'offence.known');
  await command('c');
  expect((await focused(run.page)).name).toMatch(/^a: /);
  await command('s');
  await run.page.locator('.write--reading').waitFor();
  await command('s');
  await run.page.locator('.write:not(.write--reading)').waitFor();
  await command('t');
  await run.page.locator('.together').waitFor();
  await run.page.keyboard.press('F9');
  await press(run.page, 'Show the form');
  await heading('What happened, and why').waitFor();
});

it('keeps the passage when it is opened by the mouse', async () => {
  await tabToId(run.page, 'offence.known');
  await run.page.getByRole('button', { name: /^Commands/ }).click();
  await list().waitFor();
  await run.page.keyboard.press('c');
  await list().waitFor({ state: 'detached' });
  expect((await focused(run.page)).name).toMatch(/^a: /);
});

it('has no letter twice on any part, nor on the finished sheet', async () => {
  for (const [i, part] of parts.filter(({ id }) => id !== 'since').entries()) {
    await command({ overleaf: 'b', copy: 'y' }[part.id as string] ?? String(i + 1));
    await heading(part.title.replaceAll('{name}', 'Len')).waitFor();
    expect(await twice(), part.id).toEqual([]);
  }
  await command('9');
  await heading('Sign').waitFor();
  await command('f');
  await heading('The assessment is finished').waitFor();
  expect(await twice(), 'finished').toEqual([]);
  await command('r');
  await heading('What has happened since').waitFor();
  expect(await twice(), 'a review').toEqual([]);
  await command('0');
  await heading('Sign').waitFor();
  await command('k');
  await run.page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
});

it('starts, hides, locks and goes to every screen, each of which has no letter twice', async () => {
  await setUp(run.page, run.appUrl);
  expect(await twice(), 'caseload').toEqual([]);
  for (const [letter, name] of [
    ['b', 'Backups'],
    ['x', 'Bin'],
    ['t', 'OASys and the sheet: a study of time'],
    ['g', 'Settings'],
  ] as const) {
    await command(letter);
    await heading(name).waitFor();
    expect(await twice(), name).toEqual([]);
    await command('k');
    await heading('Caseload').waitFor();
  }
  await command('n');
  await heading('The person').waitFor();
  await tabTo(run.page, 'the first question', (f) => f.id === 'person.name');
  await command('d');
  await run.page.getByRole('dialog', { name: 'Take the text out' }).waitFor();
  await run.page.keyboard.press('Escape');
  await run.page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await focused(run.page)).id).toBe('person.name');
  await command('m');
  await run.page.getByRole('heading', { name: 'Still to write' }).waitFor();
  await command('h');
  await run.page.getByRole('dialog', { name: 'Hidden' }).waitFor();
  await run.page.keyboard.press('Control+/');
  await run.page.keyboard.press('F8');
  await run.page.getByRole('dialog', { name: 'Hidden' }).waitFor({ state: 'detached' });
  expect(await list().count()).toBe(0);
  await write(run.page, 'person.name', 'Len Marsh');
  await command('l');
  await unlock(run.page);
  await expect.poll(() => run.page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');
});

it('does nothing before the unlock, and did all that without a complaint of the browser', async () => {
  await command('l');
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  await run.page.keyboard.press('Control+/');
  await run.page.keyboard.press('Tab');
  expect(await list().count()).toBe(0);
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
