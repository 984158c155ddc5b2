import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { STORED_FORMAT } from '../../src/storage/database.ts';
import { studyCsv } from '../../src/timing/study-file.ts';
import { backupFile, bringBack, draftRows, openBackup, toCaseload } from '../faults/bring-in.ts';
import { finished, reviewedLen } from '../features/reviewed-len.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { madeUpPairs } from '../timing/made-up-pairs.ts';
import { wrongWith } from './axe.ts';
import { passphrase } from './door.ts';
import { lookOver } from './look-over.ts';

// What axe does not look for, on every screen behind the unlock. In order.
const first = finished(exampleOfLen(), '2026-03-27T15:00:00.000Z');
const second = finished(reviewedLen(), '2026-06-26T15:00:00.000Z');
const row = { rev: 1, format: STORED_FORMAT };
let folder: string;
let run: RunningBrowser;
const titles = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-screens-'));
  run = await startBrowser();
});
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

/** Nothing is wrong with the screen as it stands; its title is noted. */
async function sound(what: string): Promise<void> {
  expect.soft(await lookOver(run.page), what).toEqual([]);
  titles.set(what, (await run.page.title()).replace(' – Onesheet', ''));
}

const button = (name: string | RegExp) => run.page.getByRole('button', { name }).first();
const heading = (name: string | RegExp) => run.page.getByRole('heading', { name }).first();

/** Follows a link to the page of this heading. */
async function follow(link: string | RegExp, to: string | RegExp): Promise<void> {
  await run.page.getByRole('link', { name: link }).first().click();
  await run.page.getByRole('heading', { level: 1, name: to }).waitFor();
}

it('the recovery code, the empty caseload, and the form with everything missing', async () => {
  const { page } = run;
  await page.goto(run.appUrl);
  await page.locator('#first').fill(passphrase);
  await page.locator('#second').fill(passphrase);
  await button('Set it up').click();
  await page.getByLabel('Recovery code').waitFor();
  await sound('recovery code');
  await button('I have written it down').click();
  await page.getByText('Nothing here yet.').waitFor();
  await sound('empty caseload');
  await button('Start an assessment').click();
  await heading('The person').waitFor();
  await sound('blank form');
  await button('Show them').click();
  await heading('Still to write').waitFor();
  await sound('still to write');
  await page.getByRole('navigation').getByRole('button').filter({ hasText: 'Sign' }).click();
  await button('Finish the assessment').click();
  await heading('There is more to write before it can be finished').waitFor();
  await sound('refused');
  await page.getByRole('navigation').getByRole('button').filter({ hasText: 'The person' }).click();
  await heading('The person').waitFor();
  await sound('each field says what is missing');
});

it('backups, and the caseload with people in it: searched, with nobody found, something happened, deleted', async () => {
  const { page } = run;
  const file = await backupFile(folder, [
    { ...row, kind: 'assessment', id: 'len', plain: second },
    { ...row, kind: 'version', id: 'version/len/1', plain: first },
    { ...row, kind: 'version', id: 'version/len/2', plain: second },
    ...draftRows('draft', exampleOfLen(), 'brought'),
  ]);
  await openBackup(page, file);
  await sound('backups, with one opened');
  await bringBack(page);
  await toCaseload(page);
  await page.getByRole('table').waitFor();
  await sound('caseload');
  await page.locator('#search').fill('nobody of this name');
  await page.getByText('Nobody is found.', { exact: false }).waitFor();
  await sound('nobody found');
  await button('Show everyone').click();
  await button(/^Something happened/).click();
  await sound('something happened');
  await button('Delete No name yet').click();
  await page.getByText('Undo: bring it back').waitFor();
  await sound('deleted');
  await follow('Bin', 'Bin');
  await sound('bin');
  await toCaseload(page);
});

it('a history, what changed, taking over, handing over and the time of a case', async () => {
  const { page } = run;
  await page.goto(`${run.appUrl}#/history/len`);
  await page.locator('#keep-until').waitFor();
  await page.locator('#keep-until').fill('soon');
  await button('Set the date').click();
  await page.getByText('Write a day, such as', { exact: false }).waitFor();
  await sound('history, with an error');
  await follow('What changed', /^What changed/);
  await sound('what changed');
  await page.goto(`${run.appUrl}#/over/len`);
  await heading(/^Taking over/).waitFor();
  await sound('taking over');
  await page.goto(`${run.appUrl}#/hand-over/len`);
  await heading(/^Hand over/).waitFor();
  await sound('handing over');
  await page.goto(`${run.appUrl}#/time/len`);
  await heading(/^Time for/).waitFor();
  await sound('time');
  for (const way of ['write', 'over', 'time']) {
    await page.goto(`${run.appUrl}#/${way}/nobody`);
    await page.locator('h1:focus', { hasText: 'This assessment can’t be opened' }).waitFor();
    await page.getByText('There is no such assessment here.', { exact: false }).waitFor();
    await sound(`${way} what is not there`);
  }
});

it('the time study with its chart, the model and the protocol', async () => {
  const { page } = run;
  await toCaseload(page);
  await follow('Time study', /a study of time/);
  const buffer = Buffer.from(studyCsv(madeUpPairs(10)));
  await page
    .locator('#study-merge')
    .setInputFiles({ name: 'others.csv', mimeType: 'text/csv', buffer });
  await page.locator('.slope circle').first().waitFor();
  await sound('study');
  await follow(/What a model says/, /What a model says/);
  await sound('model');
  await follow('Time study', /a study of time/);
  await follow(/How to run a pilot/, /A pilot/);
  await sound('protocol');
  await follow('Time study', /a study of time/);
  await toCaseload(page);
});

it('settings with errors, the curtain, and the door locked, refused and by code', async () => {
  const { page } = run;
  await follow('Settings', 'Settings');
  await page.locator('#set-idle').fill('soon');
  await button('Save the settings').click();
  await page.getByText('Write a whole number from 1 to 120', { exact: false }).waitFor();
  await sound('settings, refused');
  await page.keyboard.press('F8');
  await page.getByRole('dialog', { name: 'Hidden' }).waitFor();
  await sound('curtain');
  await page.keyboard.press('F8');
  await button('Lock').click();
  await heading('Unlock').waitFor();
  await sound('locked');
  await page.locator('#secret').fill('quite another passphrase');
  await button('Unlock').click();
  await page.getByText(/does not open what is kept here/).waitFor();
  await sound('refused at the door');
  await button('Use the recovery code').click();
  await sound('by code');
  expect.soft(await wrongWith(page), 'by code').toEqual([]);
  await button('Someone else uses this computer too').click();
  await heading('Whose store?').waitFor();
  await sound('whose store');
  expect.soft(await wrongWith(page), 'whose store').toEqual([]);
});

it('has a title for each that begins with what is new', () => {
  expect(Object.fromEntries(titles)).toMatchObject({
    'recovery code': 'Your recovery code',
    'empty caseload': 'Caseload',
    'write what is not there': 'This assessment can’t be opened',
    'over what is not there': 'This assessment can’t be opened',
    'time what is not there': 'This assessment can’t be opened',
    'whose store': 'Whose store?',
    'blank form': 'The person',
    refused: 'Error: Sign',
    'each field says what is missing': 'Error: The person',
    'backups, with one opened': 'Backups',
    bin: 'Bin',
    'history, with an error': 'Error: History',
    'what changed': 'What changed',
    'taking over': 'Taking over',
    'handing over': 'Hand over',
    time: 'Time',
    study: 'Time study',
    model: 'A model of both forms',
    protocol: 'A pilot of ten practitioners',
    'settings, refused': 'Error: Settings',
    locked: 'Unlock',
    'refused at the door': 'Error: Unlock',
  });
  expect(run.complaints).toEqual([]);
});
