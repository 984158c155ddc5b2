import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { copyOfLen } from '../../src/example/len-copy.ts';
import { type RunningFirefox, startFirefox } from '../setup/firefox.ts';
import { byKeys, click, named, toPart } from './firefox-page.ts';
import { tabToId } from './keys.ts';
import { type Printed, readPrinted } from './paper.ts';

// The example’s sheet is nearly full; sentence by sentence it gets too full.
const minutes = 60_000;
const a = { ...exampleOfLen(), copy: copyOfLen() };
const sentence = ' He then went home along the canal.';
let folder: string;
let run: RunningFirefox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onesheet-firefox-'));
  run = await startFirefox();
  await run.page.goto(inject('appUrl'));
  await click(run.page, 'button', 'Look round first');
  await named(run.page, 'button', 'Print');
  await toPart(run.page, 2);
}, 5 * minutes);
afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true });
});

/** What the sheet on the screen says of itself once it has caught up. */
async function drawn(): Promise<{ type: string; over: boolean; alone: string[] }> {
  const words = a.offence.known.text;
  await expect.poll(() => shows(words)).toBe(true);
  return run.page.evaluate(() => {
    const front = document.querySelector<HTMLElement>('[data-side="front"]');
    const left = (at: Element | null) => at?.getClientRects()[0]?.left ?? 0;
    const headings = [...document.querySelectorAll('.sheet-columns .sheet-heading')];
    const apart = headings.filter((h) => Math.abs(left(h) - left(h.nextElementSibling)) > 50);
    return {
      type: front?.style.getPropertyValue('--sheet-pt') ?? '',
      over: front?.hasAttribute('data-over') ?? false,
      // Headings at the foot of a column with nothing under them.
      alone: apart.map((h) => h.textContent ?? ''),
    };
  });
}

function shows(words: string): Promise<boolean> {
  return run.page.evaluate(
    (said) => document.querySelector('.sheet-columns')?.textContent?.includes(said) ?? false,
    words,
  );
}

async function print(): Promise<Printed> {
  const path = join(folder, 'sheet.pdf');
  await run.page.pdf({ path, format: 'A4', preferCSSPageSize: true, timeout: minutes });
  return readPrinted(path, a, 'draft');
}

it(
  'prints every word on its side for as long as the sheet says that it fits, and never more than its pages say',
  async () => {
    const tried = [];
    for (;;) {
      const { type, alone } = await drawn();
      const { pages, lost, added } = await print();
      // The words are there before it is known that they are too many; paper is always looked at first.
      const { over } = await drawn();
      tried.push({ type, over, alone, pages: pages.length, lost, added });
      if (over) break;
      await tabToId(byKeys(run.page), 'offence.known');
      await byKeys(run.page).keyboard.press('ControlOrMeta+End');
      await run.page.keyboard.type(sentence);
      a.offence.known.text += sentence;
    }
    console.log(tried.map(({ type, pages }) => `${type} ${pages}`).join(', '));
    expect(tried.length).toBeGreaterThan(3);
    expect(tried.filter(({ lost, added }) => lost.length + added.length > 0)).toEqual([]);
    expect(tried.flatMap(({ alone }) => alone)).toEqual([]);
    expect(new Set(tried.filter(({ over }) => !over).map(({ pages }) => pages))).toEqual(
      new Set([2]),
    );
  },
  15 * minutes,
);
