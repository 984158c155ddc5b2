import { expect, it } from 'vitest';
import { freshProfile, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { focused } from './keys.ts';

/** How often the browser is killed: as often as the promise says in the long run, a few times otherwise. */
const kills = process.env.LONG ? 100 : 4;

/** A small seeded generator (mulberry32), so that a failing run can be had again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

it(`loses nothing that the screen had called saved when the browser is killed while typing, ${kills} times`, async () => {
  const random = seeded(20261122);
  const profile = await freshProfile();
  let run = await startBrowser(profile.dir);
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await run.page.locator('[id="person.keyDates"]').focus();
  const lost: number[] = [];

  for (let kill = 0; kill < kills; kill += 1) {
    await saved(run.page);
    const before = await run.page.locator('[id="person.keyDates"]').inputValue();
    let acknowledged = before.length;
    await run.page.exposeFunction('acknowledge', (length: number) => {
      acknowledged = Math.max(acknowledged, length);
    });
    await run.page.evaluate(() => {
      const here = window as never as { acknowledge: (length: number) => void };
      const shown = document.querySelector('[data-save]') as HTMLElement;
      const box = document.getElementById('person.keyDates') as HTMLInputElement;
      new MutationObserver(() => {
        if (shown.dataset.save === 'saved') here.acknowledge(box.value.length);
      }).observe(shown, { attributes: true });
    });
    await run.page.keyboard.press('End');
    const keys: number[] = [];
    const end = performance.now() + 600 + random() * 2400;
    while (performance.now() < end) {
      await run.page.keyboard.press(String.fromCharCode(97 + Math.floor(random() * 26)));
      keys.push(performance.now());
    }
    const at = performance.now();
    await run.kill();
    run = await startBrowser(profile.dir);
    await run.page.goto(run.appUrl);
    await unlock(run.page);
    await run.page.getByRole('link', { name: 'No name yet', exact: true }).click();
    // The place comes back too: the cursor is where it was.
    await expect.poll(async () => (await focused(run.page)).id).toBe('person.keyDates');
    const found = (await run.page.locator('[id="person.keyDates"]').inputValue()).length;
    const typed = before.length + keys.length;
    lost.push(typed - found);
    expect(found, `kill ${kill + 1}: acknowledged`).toBeGreaterThanOrEqual(acknowledged);
    // At most half a second of keys, and what the slowest commit and the machine's load add to it.
    const old = before.length + keys.filter((key) => key < at - 1500).length;
    expect(found, `kill ${kill + 1}: keys long typed`).toBeGreaterThanOrEqual(old);
  }
  lost.sort((a, b) => a - b);
  console.log(`keys lost: median ${lost[Math.floor(lost.length / 2)]}, worst ${lost.at(-1)}`);
  await run.close();
  await profile.remove();
}, 3_600_000);
