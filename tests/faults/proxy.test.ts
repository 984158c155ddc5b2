import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { fillIn } from '../journeys/fill.ts';
import { choose, press, write } from '../journeys/keys.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { backupPassphrase, bringBack, openBackup, toCaseload } from './bring-in.ts';
import { type LoggingProxy, loggingProxy } from './logging-proxy.ts';

// One whole journey behind a proxy that writes down every request; then what it wrote down is read.
const folder = mkdtempSync(join(tmpdir(), 'onesheet-proxy-'));
const a = shortest();
let proxy: LoggingProxy;
let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;

beforeAll(async () => {
  proxy = await loggingProxy();
  profile = await freshProfile();
  quietened(profile.dir);
  run = await startBrowser(profile.dir, { args: proxy.flags });
});
afterAll(async () => {
  await run.close();
  await profile.remove();
  await proxy.close();
  rmSync(folder, { recursive: true });
});

/** What Chromium asks of its maker whatever page is open, and can't be told to leave: its own parts, sign-in and push messages. */
const browserItself =
  /^(CONNECT (update\.googleapis\.com|accounts\.google\.com|android\.clients\.google\.com):443|POST http:\/\/update\.googleapis\.com\/service\/update2\/json\?.*)$/;

/** Turns off what the browser asks of its maker by itself, as its settings and an employer's policies can. */
function quietened(dir: string): void {
  const settings = {
    autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
    credentials_enable_service: false,
    signin: { allowed: false, allowed_on_next_startup: false },
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [], dictionary: '' },
  };
  mkdirSync(join(dir, 'Default'), { recursive: true });
  writeFileSync(join(dir, 'Default', 'Preferences'), JSON.stringify(settings));
}

/** Writes a backup by the screen, opens it again, and gives the path of the file. */
async function backUp(): Promise<string> {
  await toCaseload(run.page);
  await run.page.getByRole('link', { name: 'Backups', exact: true }).click();
  await write(run.page, 'backup-first', backupPassphrase);
  await write(run.page, 'backup-second', backupPassphrase);
  const download = run.page.waitForEvent('download', { timeout: 60_000 });
  await press(run.page, 'Write a backup');
  const path = join(folder, 'journey.age');
  await (await download).saveAs(path);
  await run.page.getByLabel('The file that you saved').setInputFiles(path);
  await run.page.getByText('It counts as your backup.').waitFor();
  return path;
}

it('makes the whole journey', async () => {
  await setUp(run.page, run.appUrl, a.person.writer, 'probation officer');
  await start(run.page);
  await fillIn(run.page, a);
  await saved(run.page);
  await run.page.keyboard.press('F2');
  await run.page.keyboard.press('F2');
  await press(run.page, 'Finish the assessment');
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  await run.page.pdf();
  const path = await backUp();
  await toCaseload(run.page);
  await press(run.page, `Delete ${a.person.name}`);
  await openBackup(run.page, path);
  await choose(run.page, 'keep-0', 'backup');
  await bringBack(run.page);
  await toCaseload(run.page);
  await run.page.getByRole('link', { name: /^History/ }).click();
  await press(run.page, 'Version 1');
  await run.page.getByRole('heading', { name: 'Version 1' }).waitFor();
  for (const [link, heading] of [
    ['Settings', 'Settings'],
    ['Caseload', 'Caseload'],
    ['Bin', 'Bin'],
  ] as const) {
    await run.page.getByRole('link', { name: link, exact: true }).click();
    await run.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  await run.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await unlock(run.page);
  await run.page.getByRole('heading', { level: 1, name: 'Bin' }).waitFor();
  await run.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  const another = await run.context.newPage();
  await another.goto(run.appUrl);
  await another.getByRole('heading', { name: 'Unlock' }).waitFor();
  await another.close();
}, 240_000);

it('asks for the app’s own files and for nothing else', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const ours = new Set(['', ...files].map((name) => `GET ${run.appUrl}${name}`));
  const seen = proxy.seen.filter((each) => !browserItself.test(each));
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.filter((each) => !ours.has(each))).toEqual([]);
  expect(proxy.sent()).toBe(0);
  expect(run.strangers).toEqual([]);
  expect(run.complaints).toEqual([]);
  console.log(`${seen.length} requests of the app, ${new Set(seen).size} different`);
});

it('would have seen a request to anywhere else', async () => {
  const before = proxy.seen.length;
  await run.page.goto('http://elsewhere.invalid/asked').catch(() => undefined);
  await run.page.goto('https://elsewhere.invalid/asked').catch(() => undefined);
  const more = proxy.seen.slice(before);
  expect(more).toContain('GET http://elsewhere.invalid/asked');
  expect(more).toContain('CONNECT elsewhere.invalid:443');
});
