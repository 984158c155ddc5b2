import type { Page } from 'playwright-core';
import { named } from '../../src/assessment/ask.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { type PartId, parts } from '../../src/assessment/parts.ts';
import { happeningOf } from '../../src/assessment/review/happenings.ts';
import { type ReviewSteps, type Step, stillIn } from '../cases/review-steps.ts';
import { addRow, choose, focused, press, tabTo, tabToId, tick, write } from './keys.ts';

/** Chooses "In words" among the other answers of a passage. */
async function inWords(page: Page, at: string): Promise<void> {
  await tabToId(page, at);
  await tabTo(page, `other answers of ${at}`, (f) => f.name.startsWith('Other answers'));
  await page.keyboard.press('Enter');
  await tabTo(page, 'the other answers', (f) => f.kind === 'radio');
  for (let step = 0; step < 5 && (await focused(page)).name !== 'In words'; step += 1)
    await page.keyboard.press('ArrowUp');
}

/** Presses "Use these words again" under a field. */
async function again(page: Page, at: string): Promise<void> {
  await page
    .locator(`.field:has([id="${at}"]) ~ .old-words, .field:has([id="${at}"]) .old-words`)
    .waitFor();
  await tabToId(page, at);
  await tabTo(page, `the old words of ${at}`, (f) => f.name === 'Use these words again');
  await page.keyboard.press('Enter');
}

const rows = { check: 'Add another check', step: 'Add a next step' } as const;

async function take(page: Page, step: Step): Promise<void> {
  if (step[0] === 'happened') await press(page, happeningOf(step[1]).title);
  if (step[0] === 'write') await write(page, step[1], step[2]);
  if (step[0] === 'choose') await choose(page, step[1], step[2]);
  if (step[0] === 'tick') await tick(page, step[1], true);
  if (step[0] === 'in words') await inWords(page, step[1]);
  if (step[0] === 'again') await again(page, step[1]);
  if (step[0] === 'add') await addRow(page, rows[step[1]]);
  if (step[0] === 'decide') await press(page, 'Write the decision overleaf…');
  if (step[0] === 'draft') await press(page, 'Begin with a draft…');
}

/** Says of what is left in a part that it is still true. */
async function sayStill(page: Page, part: PartId, after: Assessment, before: Assessment) {
  const { together, called } = stillIn(part, after, before);
  // What only a review has is loaded when it is first wanted.
  if (called.length > 0) await page.locator('.said-last').waitFor();
  if (together) await press(page, 'Still true, all of this part');
  else
    for (const one of called) await press(page, `Still true: ${named(one, after.person.called)}`);
}

/**
 * Writes a review by keyboard alone, part after part, from its first to the signature. A decision on the back is
 * written from where it is offered, and the way back is pressed.
 */
export async function fillReview(
  page: Page,
  before: Assessment,
  after: Assessment,
  steps: ReviewSteps,
): Promise<void> {
  // The way on ends at the signature: neither the back nor their copy lies on it.
  const off = ['overleaf', 'copy'];
  for (const { id, title } of parts.filter((part) => !off.includes(part.id))) {
    await page
      .getByRole('heading', { level: 1, name: named(title, after.person.called) })
      .waitFor();
    // What is still true is said where it is read, at the head of a part; the rest is rewritten after it.
    await sayStill(page, id, after, before);
    for (const step of steps[id] ?? []) {
      await take(page, step);
      if (step[0] !== 'decide') continue;
      for (const more of steps.overleaf ?? []) await take(page, more);
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /What has happened since/ })
        .waitFor();
      await press(page, 'What has happened since…');
    }
    if (id !== 'sign') await press(page, 'Next: …');
  }
}
