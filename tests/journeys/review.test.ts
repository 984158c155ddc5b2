import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { currentFormat } from '../../src/storage/formats/current.ts';
import { modelled } from '../../src/timing/model/operators.ts';
import { damien } from '../cases/damien.ts';
import { damienReview, damienReviewedOn } from '../cases/damien-review.ts';
import { lenReview, lenReviewedOn } from '../cases/len-review.ts';
import { type ReviewSteps, reviewed } from '../cases/review-steps.ts';
import { unchanged } from '../cases/unchanged.ts';
import { backupFile, bringBack, openBackup, toCaseload } from '../faults/bring-in.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp } from './door.ts';
import { fillReview } from './fill-review.ts';
import { press } from './keys.ts';
import { type Printed, printed } from './paper.ts';
import { type Recorded, recorded, recordKeys, sinceThen } from './record-keys.ts';

const minutes = 60_000;

interface Journey {
  who: string;
  before: Assessment;
  finished: string;
  steps: ReviewSteps;
  day: string;
}

const journeys: Journey[] = [
  {
    who: 'Len, ten months on',
    before: exampleOfLen(),
    finished: '2026-03-27',
    steps: lenReview,
    day: lenReviewedOn,
  },
  {
    who: 'Damien, seven weeks on',
    before: damien(),
    finished: '2026-08-03',
    steps: damienReview,
    day: damienReviewedOn,
  },
  {
    who: 'Len, unchanged',
    before: exampleOfLen(),
    finished: '2026-03-27',
    steps: unchanged(exampleOfLen(), '20 April 2027'),
    day: lenReviewedOn,
  },
];

/** Puts the finished assessment where it would lie by then, and opens it by keyboard. */
async function openFinished(run: RunningBrowser, folder: string, { before, finished }: Journey) {
  const at = `${finished}T15:00:00.000Z`;
  const plain = { ...newRecord(before, at), state: 'finished' as const, finished: at };
  const row = { rev: 1, format: currentFormat, plain };
  const id = '6d1c2b1e-7c33-4a53-9d0e-0d4b7a2f4c11';
  const path = await backupFile(folder, [
    { ...row, kind: 'assessment', id },
    { ...row, kind: 'version', id: `version/${id}/1` },
  ]);
  await openBackup(run.page, path);
  await bringBack(run.page);
  await toCaseload(run.page);
  await run.page.getByRole('link', { name: before.person.name, exact: true }).focus();
  await run.page.keyboard.press('Enter');
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
}

describe.each(journeys)('the review of $who, by keyboard alone', (journey) => {
  const { who, before, finished, steps, day } = journey;
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-review-'));
  const after = reviewed(before, steps, finished, day);
  let run: RunningBrowser;
  let heard: Recorded;
  let paper: Printed;

  beforeAll(async () => {
    run = await startBrowser();
    await run.context.clock.setSystemTime(new Date(`${day}T10:00:00Z`));
    await recordKeys(run.context);
    await setUp(run.page, run.appUrl, before.person.writer, before.person.role);
    await openFinished(run, folder, journey);
    const then = await recorded(run.page);
    await press(run.page, 'Review it');
    await fillReview(run.page, before, after, steps);
    heard = sinceThen(then, await recorded(run.page));
    await saved(run.page);
  }, 15 * minutes);
  afterAll(async () => {
    await run.close();
    rmSync(folder, { recursive: true });
  });

  it('asks for nothing more and is finished', async () => {
    const { composing, overhead, total } = modelled(heard);
    console.log(
      `Review of ${who}: ${heard.words} words in ${heard.boxes} boxes, ${heard.choices} choices, ${heard.keys} other keys; modelled ${composing.toFixed(1)} + ${overhead.toFixed(1)} = ${total.toFixed(1)} minutes`,
    );
    // form.md: a review of an unchanged case takes under five minutes.
    if (who.endsWith('unchanged')) expect(total).toBeLessThan(5);
    await run.page.getByText('Everything that is required is written.').waitFor();
    await press(run.page, 'Finish the assessment');
    await run.page.locator('.finish [role=alert], .finished-head').first().waitFor();
    expect(await run.page.locator('.finish [role=alert]').allTextContents()).toEqual([]);
    await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  });

  it('prints on one sheet with what has changed at its head, every word of the record and no other', async () => {
    paper = await printed(run.page, folder, after, 'finished');
    expect(paper.lost).toEqual([]);
    expect(paper.added).toEqual([]);
    expect(paper.pages).toHaveLength(2);
    expect(paper.smallest).toBeGreaterThanOrEqual(7.99);
    expect(paper.front).toContain(`Since ${Number(finished.slice(8))} `);
    console.log(
      `Review of ${who}: ${paper.pages.map((p) => p.words.length).join(' + ')} words printed`,
    );
  });

  it('leaves the finished version as it was', async () => {
    await run.page.getByRole('link', { name: 'History' }).click();
    await run.page.getByRole('button', { name: 'Version 1', exact: true }).click();
    const sheet = run.page.locator('[data-side="front"]');
    await sheet.waitFor();
    expect(await sheet.textContent()).toContain(before.risk.why.text.slice(0, 40));
    expect(await sheet.textContent()).not.toContain('Since ');
  });

  it('did so without a complaint of the browser or a request to anybody else', () => {
    expect(run.complaints).toEqual([]);
    expect(run.strangers).toEqual([]);
  });
});
