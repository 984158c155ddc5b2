import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUp, unlock } from '../journeys/door.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import {
  documentOf,
  everyRow,
  locked,
  openBackupBytes,
  toBackups,
  withHistory,
} from './backup-files.ts';
import { onBytes, onText, type Pick } from './file-mutations.ts';

const files = times(40, 1000);
const script = '<img src=x onerror="window.__xss = 1">';

let run: RunningBrowser;
let session: CDPSession;
const records = [...withHistory('one', 'Len Marsh'), ...withHistory('two', script)];
const text = documentOf(records);

beforeAll(async () => {
  run = await startBrowser();
  session = await run.context.newCDPSession(run.page);
  await setUp(run.page, run.appUrl, 'A. Practitioner', 'probation officer');
  await toBackups(run.page);
});
afterAll(() => run.close());

async function heap(): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Brings back what the file has in place of what is here, or leaves it, and gives what the screen says of it. */
async function answerTheQuestions(bringBack: boolean): Promise<void> {
  const part = run.page.locator('section[aria-labelledby="restore-head"]');
  if (!bringBack) {
    await part.getByRole('button', { name: 'Leave everything as it is' }).click();
    return;
  }
  for (const choice of await part.locator('input[value="backup"]').all()) await choice.check();
  await part.getByRole('button', { name: 'Bring back' }).click();
  await part.getByText(/brought back\.$/).waitFor();
}

/** What a mutated file is, and what was done to it. */
async function mutated(at: number, whole: Uint8Array): Promise<{ how: string; file: Buffer }> {
  const random = seeded(at);
  const pick: Pick = (below) => Math.floor(random() * below);
  if (at % 2 === 0) {
    const [how, mutate] = onBytes[pick(onBytes.length)] ?? [];
    return { how: `bytes: ${how}`, file: Buffer.from(mutate?.(whole, pick) ?? []) };
  }
  const [how, mutate] = onText[pick(onText.length)] ?? [];
  return { how: `text: ${how}`, file: await locked(mutate?.(text, pick) ?? '') };
}

it('shows a name with script in it as text, and asks nothing that is not there', async () => {
  const before = await everyRow(run.page);
  expect(await openBackupBytes(run.page, await locked(text))).toMatchObject({ refused: null });
  await answerTheQuestions(true);
  await toBackups(run.page);
  const changed = withHistory('two', script.replace('= 1', '= 2'));
  expect(await openBackupBytes(run.page, await locked(documentOf(changed)))).toMatchObject({
    refused: null,
  });
  const legend = run.page.getByRole('group', { name: 'Which to keep' }).first();
  expect(await legend.textContent()).toContain(`Which to keep: ${script.replace('= 1', '= 2')}`);
  expect(await run.page.locator('main img').count()).toBe(0);
  expect(await run.page.evaluate(() => '__xss' in window)).toBe(false);
  await answerTheQuestions(false);
  expect(Object.keys(await everyRow(run.page)).length).toBeGreaterThan(Object.keys(before).length);
});

it(`takes each of ${files} mutated files whole or refuses it with a sentence, and keeps every byte after a refusal`, async () => {
  const whole = await locked(text);
  const slowest = { took: 0, how: '' };
  const accepted: string[] = [];
  const begun: number[] = [];
  let before = await everyRow(run.page);
  for (let at = 0; at < files; at += 1) {
    const { how, file } = await mutated(at, whole);
    const what = `seed ${at}, ${how}`;
    const { refused, took } = await openBackupBytes(run.page, file).catch((cause: unknown) => {
      throw new Error(`No answer to ${what}`, { cause });
    });
    if (took > slowest.took) Object.assign(slowest, { took, how: what });
    if (refused === null) {
      accepted.push(how);
      await answerTheQuestions(at % 4 === 1);
      before = await everyRow(run.page);
    } else {
      expect(refused, what).toMatch(/^[A-Z].*Nothing was changed\..*\.$/s);
      expect(refused, what).not.toContain('did not start');
      expect(await everyRow(run.page), what).toEqual(before);
    }
    expect(run.complaints, what).toEqual([]);
    // What comes with the first of them stays: compiled code, and the browser's own list of events.
    if (at === Math.floor(files / 4)) begun.push(await heap());
  }
  const [start = 0, end] = [begun[0], await heap()];
  console.log(
    `${files} files: ${accepted.length} accepted, slowest ${slowest.took.toFixed(0)} ms (${slowest.how}), heap ${start} to ${end} bytes`,
  );
  expect(accepted.length).toBeGreaterThan(0);
  expect(accepted.length).toBeLessThan(files);
  expect(Math.abs(end - start) / start).toBeLessThan(0.1);
}, 3_600_000);

it('leaves a store in which everything opens', async () => {
  await run.page.goto(run.appUrl);
  await unlock(run.page);
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
  await run.page.getByRole('link', { name: 'Backups' }).waitFor();
  await run.page.locator('[data-copied-at]').waitFor({ state: 'attached' });
  expect(await run.page.locator('main').textContent()).not.toMatch(/damaged|missing|set aside/);
  expect(await run.page.evaluate(() => '__xss' in window)).toBe(false);
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
