import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { shortest } from '../cases/shortest.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start } from './door.ts';
import { fillIn } from './fill.ts';
import { press } from './keys.ts';
import { type Printed, printed } from './paper.ts';

// The shortest assessment is written once; each test changes some of its words, prints, and compares.
const folder = mkdtempSync(join(tmpdir(), 'onesheet-print-'));
const a: Assessment = shortest();
let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  await setUp(run.page, run.appUrl, a.person.writer);
  await start(run.page);
  await fillIn(run.page, a);
}, 240_000);
afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true });
});

async function goTo(part: string): Promise<void> {
  await run.page.getByRole('navigation').getByRole('button').filter({ hasText: part }).click();
}

/** Puts words into a field as by pasting, in the browser and in the assessment that it is compared with. */
async function paste(
  part: string,
  at: string,
  words: string,
  into: (text: string) => void,
): Promise<void> {
  await goTo(part);
  await run.page.locator(`[id="${at}"]`).fill(words);
  into(words);
}

/** The sheet once it has caught up with what was typed, on paper. */
async function print(paper: 'A4' | 'Letter' = 'A4'): Promise<Printed> {
  await saved(run.page);
  await run.page.waitForTimeout(700);
  return printed(run.page, folder, a, 'draft', paper);
}

function expectWhole(paper: Printed, pages: number): void {
  expect(paper.lost).toEqual([]);
  expect(paper.added).toEqual([]);
  expect(paper.smallest).toBeGreaterThanOrEqual(7.99);
  expect(paper.pages).toHaveLength(pages);
}

it('prints a draft marked as one, on one page', async () => {
  const paper = await print();
  expectWhole(paper, 1);
  expect(paper.front).toContain('DRAFT');
});

it('has the last words on it, however soon after them the print dialogue opens', async () => {
  await goTo('What happened');
  const before = a.offence.known.text;
  const onPaper = await run.page.evaluate(() => {
    const box = document.getElementById('offence.known') as HTMLTextAreaElement;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
    // Both in one task: no later key, pause or redraw lies between.
    document.execCommand('insertText', false, ' lastword');
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = document.querySelector('.sheet-pages')?.textContent;
    window.dispatchEvent(new Event('afterprint'));
    return sheet;
  });
  expect(onPaper).toContain(`${before} lastword`);
  await run.page.locator('[id="offence.known"]').fill(before);
});

it('prints long unbroken words whole', async () => {
  await paste(
    'What happened',
    'offence.known',
    `Saw ${'abcdefghij'.repeat(30)} and ${'klmnopqrst'.repeat(12)}.`,
    (t) => {
      a.offence.known.text = t;
    },
  );
  expectWhole(await print(), 1);
});

it('prints many line breaks', async () => {
  const lines = Array.from({ length: 30 }, (_, i) => `line ${i + 1} of what he said`).join('\n\n');
  await paste('What happened', 'offence.known', lines, (t) => {
    a.offence.known.text = t;
  });
  expectWhole(await print(), 1);
});

it('prints names with accents, and names written from right to left', async () => {
  await paste('The person', 'person.name', 'Siân Ó Murchú-Łukasiewicz', (t) => {
    a.person.name = t;
  });
  expectWhole(await print(), 1);
  await paste('The person', 'person.name', 'محمد الأمين', (t) => {
    a.person.name = t;
  });
  await paste('The person', 'person.called', 'יוסף', (t) => {
    a.person.called = t;
  });
  expectWhole(await print(), 1);
  expectWhole(await print('Letter'), 1);
});

it('says by how much a sheet is too long, which passages are longest and what is said twice', async () => {
  const told = Array.from({ length: 260 }, (_, i) => `word${i}`).join(' ');
  await paste(
    'What happened',
    'offence.known',
    `${told} he waits two days and then he goes.`,
    (t) => {
      a.offence.known.text = t;
    },
  );
  await paste(
    'What happened',
    'offence.myView',
    `${told.replaceAll('word', 'view')} He waits two days, and then he goes!`,
    (t) => {
      a.offence.myView.text = t;
    },
  );
  const more = Array.from({ length: 700 }, (_, i) => `harm${i}`).join(' ');
  await paste('The risk now', 'risk.who', more, (t) => {
    a.risk.who.text = t;
  });
  const meter = run.page.getByRole('meter', { name: 'How full: the sheet' });
  await expect.poll(() => meter.getAttribute('aria-valuetext')).toMatch(/^\d+ lines too long$/);
  await press(run.page, 'Make it shorter').catch(() =>
    run.page.getByText('Make it shorter').click(),
  );
  const cutting = run.page.locator('.cutting', { hasText: 'Make it shorter' });
  await cutting.getByRole('button', { name: /Who could be harmed/ }).waitFor();
  expect(await cutting.textContent()).toContain('he waits two days and then he goes');
});

it('prints a draft that is far too long whole, on as many pages as it needs', async () => {
  const paper = await print();
  expect(paper.pages.length).toBeGreaterThan(1);
  expectWhole(paper, paper.pages.length);
  const letter = await print('Letter');
  expect(letter.lost).toEqual([]);
});

it('refuses to finish it and says what to shorten; the shortened one is finished', async () => {
  await goTo('Sign');
  await press(run.page, 'Finish the assessment');
  await run.page
    .getByText(/too long for one side\. Shorten it before it can be finished/)
    .waitFor();
  await paste('The risk now', 'risk.who', 'People on the street.', (t) => {
    a.risk.who.text = t;
  });
  await goTo('Sign');
  await press(run.page, 'Finish the assessment');
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  const paper = await printed(run.page, folder, a, 'finished');
  expectWhole(paper, 1);
});
