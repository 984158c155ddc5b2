import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { named } from '../../src/assessment/ask.ts';
import { parts } from '../../src/assessment/parts.ts';
import { type RunningFirefox, setWidth, startFirefox } from '../setup/firefox.ts';
import { byKeys, click, toPart } from './firefox-page.ts';
import { tabToId } from './keys.ts';

// Boxes of words in Firefox as it is, and as it was before it could make a box as high as its words.
/** Those of a first assessment. */
const shown = parts.filter(({ id }) => id !== 'since');

describe.each([
  ['as it is', {}],
  ['without field-sizing', { 'layout.css.field-sizing.enabled': false }],
])('in Firefox %s', (name, preferences) => {
  let run: RunningFirefox;

  beforeAll(async () => {
    run = await startFirefox(undefined, preferences);
    await run.page.goto(inject('appUrl'));
    await click(run.page, 'button', 'Look round first');
    await run.page.waitForSelector('.sheet-page');
  });
  afterAll(() => run.close());

  /** Boxes that show less than what is written in them. */
  function tooSmall(): Promise<string[]> {
    return run.page.evaluate(() =>
      [...document.querySelectorAll('textarea')]
        .filter((box) => box.scrollHeight > box.clientHeight + 1)
        .map((box) => box.id),
    );
  }

  function height(id: string): Promise<number> {
    return run.page.evaluate((at) => document.getElementById(at)?.offsetHeight ?? 0, id);
  }

  function partShown(): Promise<string | null | undefined> {
    return run.page.evaluate(() => document.querySelector('h1')?.textContent);
  }

  it('was started so', async () => {
    const can = await run.page.evaluate(() => CSS.supports('field-sizing', 'content'));
    console.log(`${run.version}, ${name}: ${can ? 'has' : 'has no'} field-sizing`);
    if (name === 'without field-sizing') expect(can).toBe(false);
  });

  it.each([1366, 320])('shows all that stands in every box, %i pixels wide', async (width) => {
    await setWidth(run.page, width);
    for (const [n, { title }] of shown.entries()) {
      await toPart(run.page, n);
      await expect.poll(partShown).toBe(named(title, 'Len'));
      await expect.poll(tooSmall).toEqual([]);
    }
    await setWidth(run.page, 1366);
  });

  it('grows with what is typed, and is small again when the words are gone', async () => {
    const id = 'offence.known';
    await toPart(
      run.page,
      shown.findIndex((part) => part.id === 'offence'),
    );
    await run.page.waitForSelector(`[id="${id}"]`);
    await tabToId(byKeys(run.page), id);
    await byKeys(run.page).keyboard.press('ControlOrMeta+A');
    await run.page.keyboard.type('one line');
    await run.page.keyboard.press('Tab');
    const low = await height(id);
    await tabToId(byKeys(run.page), id);
    await byKeys(run.page).keyboard.press('ControlOrMeta+A');
    await run.page.keyboard.type('one line\nand another\nand another');
    expect(await tooSmall()).toEqual([]);
    expect(await height(id)).toBeGreaterThan(low * 1.5);
    await byKeys(run.page).keyboard.press('ControlOrMeta+A');
    await run.page.keyboard.type('one line');
    await run.page.keyboard.press('Tab');
    expect(await height(id)).toBe(low);
  });

  it('has no complaint of the browser', () => {
    expect(run.complaints).toEqual([]);
  });
});
