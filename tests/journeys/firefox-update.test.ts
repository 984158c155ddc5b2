import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningFirefox, startFirefox } from '../setup/firefox.ts';
import { buildNewer, NEWS } from '../setup/newer-build.ts';
import { serveInTurn } from '../setup/serve-in-turn.ts';
import { byKeys, pressNow, says, screenShown, setUp, start, unlock } from './firefox-page.ts';
import { write } from './keys.ts';

// Firefox keeps this build, and the host then has another.
let newer: Awaited<ReturnType<typeof buildNewer>>;
let site: Awaited<ReturnType<typeof serveInTurn>>;
let run: RunningFirefox;

beforeAll(async () => {
  newer = await buildNewer();
  site = await serveInTurn('dist');
  run = await startFirefox();
}, 240_000);
afterAll(async () => {
  await run.close();
  await site.close();
  await newer.remove();
});

/** The mark of the build that the page runs. */
function build(): Promise<string | null | undefined> {
  return run.page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src'));
}

it('loads an update only when it is pressed for, and saves the last key first', async () => {
  const { page } = run;
  await setUp(page, site.url, 'A. Practitioner');
  await start(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const before = await build();
  site.serve(newer.dir);
  const looking = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await write(byKeys(page), 'person.name', 'Gwen Pugh, while it ca');
  await looking;
  await says(page, 'Update ready');
  expect(await build()).toBe(before);
  // No pause: the last key is not saved when it is pressed.
  await page.keyboard.type('me');
  await pressNow(page, 'Update ready');
  await says(page, NEWS);
  await pressNow(page, 'Load it now');
  await expect.poll(() => screenShown(page), { timeout: 60_000 }).toBe('Unlock');
  await unlock(page);
  const name = () =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('[id="person.name"]')?.value);
  await expect.poll(name, { timeout: 60_000 }).toBe('Gwen Pugh, while it came');
  expect(await build()).not.toBe(before);
  expect(run.complaints).toEqual([]);
}, 300_000);
