import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { serveInTurn } from '../setup/serve-in-turn.ts';
import { unlock } from './door.ts';
import {
  backUp,
  expectOnPaper,
  lockAndUnlock,
  restoreElsewhere,
  writeAndFinish,
} from './main-journey.ts';

// The app from a static host, in a folder of its own, opened once; then the host is gone. In order.
const minutes = 60_000;
const a = shortest();
let site: Awaited<ReturnType<typeof serveInTurn>>;
let folder: string;
let profile: Awaited<ReturnType<typeof freshProfile>>;
let other: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;
let backup: string;

/** What the browser keeps of the app, once it has all of it: paths below the app's folder. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const [name, ...more] = await caches.keys();
    if (name === undefined || more.length > 0) throw new Error('There is not one cache.');
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => url.slice(scope.length)).sort();
  });
}

beforeAll(async () => {
  site = await serveInTurn('dist', { folder: '/teams/north/' });
  folder = mkdtempSync(join(tmpdir(), 'onesheet-offline-'));
  other = await freshProfile();
  const first = await startBrowser(other.dir);
  await first.page.goto(site.url);
  await keptFiles(first.page);
  await first.close();
  profile = await freshProfile();
  run = await startBrowser(profile.dir);
  await run.page.goto(site.url);
}, 3 * minutes);
afterAll(async () => {
  await run.close();
  await profile.remove();
  await other.remove();
  rmSync(folder, { recursive: true });
});

it('keeps every file of the app, from the first visit on', async () => {
  const built = readdirSync('dist/assets').map((name) => `assets/${name}`);
  const beside = ['', 'app.webmanifest', 'onesheet-assessment.schema.json'];
  expect(await keptFiles(run.page)).toEqual([...beside, ...built].sort());
});

it('can be installed', async () => {
  const session = await run.context.newCDPSession(run.page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
});

it(
  'is set up, written, saved and finished with no host, in a browser that was started again',
  async () => {
    await run.close();
    await site.close();
    run = await startBrowser(profile.dir);
    await writeAndFinish(run.page, site.url, a);
  },
  15 * minutes,
);

it('prints on one side, every word of it', () => expectOnPaper(run.page, folder, a));

it('locks and unlocks', () => lockAndUnlock(run.page, a));

it('writes a backup, and opens it again', async () => {
  backup = await backUp(run.page, folder);
});

it('still has everything when the browser was started once more', async () => {
  await run.close();
  run = await startBrowser(profile.dir);
  await run.page.goto(`${site.url}index.html`);
  await unlock(run.page);
  await run.page.getByRole('link', { name: a.person.name, exact: true }).click();
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  await expectOnPaper(run.page, folder, a);
});

it('says in the settings that it opens with no network', async () => {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await run.page.getByRole('link', { name: 'Settings' }).click();
  await run.page.getByText('It is kept in this browser, and opens with no network.').waitFor();
});

it('gives everything back in another browser, which had only ever opened it', async () => {
  const second = await startBrowser(other.dir);
  await restoreElsewhere(second.page, site.url, backup, a);
  expect(second.complaints).toEqual([]);
  await second.close();
});

it('did all that without a complaint of the browser', () => {
  expect(run.complaints).toEqual([]);
});
