import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { press } from '../journeys/keys.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import { canFillUp, fillUp } from './failing-puts.ts';

const minute = 60_000;
let run: RunningBrowser;

beforeEach(async () => {
  run = await startBrowser();
  await run.context.clock.install();
  await canFillUp(run.context);
  await setUp(run.page, run.appUrl);
});
afterEach(async () => {
  expect(run.complaints).toEqual([]);
  await run.close();
});

async function writing(page: Page): Promise<void> {
  await start(page);
  await page.locator('[id="person.name"]').fill('Len Marsh');
  await saved(page);
}

function atTheDoor(page: Page): Promise<boolean> {
  return page.getByRole('heading', { name: 'Unlock' }).isVisible();
}

async function locked(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
}

/** Lets the page's time run, timer by timer. Where it locks meanwhile, the page that was told to is gone. */
async function runUntilLocked(page: Page, ms: number): Promise<void> {
  await page.clock.runFor(ms).catch(() => undefined);
  await locked(page);
}

describe('without use', () => {
  it('locks after 15 minutes, not before, counted from the last key, with the last words sealed', async () => {
    const { page } = run;
    await writing(page);
    await page.clock.runFor(14 * minute);
    await page.locator('[id="person.sentence"]').pressSequentially('a key');
    await page.clock.runFor(14 * minute);
    expect(await atTheDoor(page)).toBe(false);
    await runUntilLocked(page, 2 * minute);
    await unlock(page);
    await expect.poll(() => page.locator('[id="person.sentence"]').inputValue()).toBe('a key');
  });

  it('locks after the minutes that were chosen', async () => {
    const { page } = run;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.locator('[id="set-idle"]').fill('3');
    await page.locator('[id="set-idle"]').press('Enter');
    await page.getByText('Saved. The minutes count from the next unlock.').waitFor();
    await press(page, 'Lock');
    await unlock(page);
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    const soon = page.getByRole('alert').filter({ hasText: 'Onesheet locks in half a minute' });
    await page.clock.runFor(2.4 * minute);
    expect(await soon.count()).toBe(0);
    await page.clock.runFor(0.25 * minute);
    await soon.waitFor();
    await page.keyboard.press('Shift');
    await soon.waitFor({ state: 'detached' });
    await page.clock.runFor(2.4 * minute);
    expect(await atTheDoor(page)).toBe(false);
    await runUntilLocked(page, minute);
  });
});

describe('the clock of the machine', () => {
  it('leaping ahead is taken for sleep and locks; put back it does neither lock nor keep open', async () => {
    const { page } = run;
    await writing(page);
    for (const ahead of [60 * minute, 365 * 24 * 60 * minute]) {
      await page.clock.setSystemTime(new Date(Date.now() - ahead));
      await page.clock.runFor(minute);
      expect(await atTheDoor(page)).toBe(false);
      await page.clock.setSystemTime(new Date());
      await runUntilLocked(page, 6000);
      await unlock(page);
      await page.locator('[id="person.name"]').waitFor();
    }
    await page.clock.setSystemTime(new Date(Date.now() - 60 * minute));
    await page.clock.runFor(14 * minute);
    expect(await atTheDoor(page)).toBe(false);
    await runUntilLocked(page, 2 * minute);
  });
});

const locks = times(3, 30);
const seed = 23;

it(`loses no key that reached the field when it is locked from another tab while one types, ${locks} times`, async () => {
  const { page } = run;
  const random = seeded(seed);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.accept().catch(() => undefined);
  });
  let reached = '';
  await page.exposeFunction('reach', (text: string) => {
    reached = text;
  });
  await page.addInitScript(() =>
    document.addEventListener('input', ({ target }) => {
      const box = target as HTMLInputElement;
      if (box.id === 'person.sentence')
        (window as never as { reach(t: string): void }).reach(box.value);
    }),
  );
  await page.reload();
  await unlock(page);
  await writing(page);
  const other = await run.context.newPage();
  await other.goto(run.appUrl);
  for (let lock = 1; lock <= locks; lock += 1) {
    await unlock(other);
    await other.getByRole('heading', { name: 'Caseload' }).waitFor();
    await page.locator('[id="person.sentence"]').fill('');
    let typing = true;
    const keys = (async () => {
      while (typing) await page.keyboard.press('k');
    })();
    await page.waitForFunction(
      (length) =>
        (document.getElementById('person.sentence') as HTMLInputElement).value.length > length,
      20 + Math.floor(random() * 60),
    );
    await other.getByRole('button', { name: 'Lock' }).click();
    await locked(page);
    typing = false;
    await keys;
    await locked(other);
    await page.locator('#secret').fill('');
    const last = reached;
    await unlock(page);
    const found = page.locator('[id="person.sentence"]');
    await found.waitFor();
    expect(await found.inputValue(), `lock ${lock} of seed ${seed}`).toBe(last);
  }
  expect(asked).toEqual([]);
}, 600_000);

describe('what can’t be saved', () => {
  it('is not lost by the idle lock: it is hidden, and locked as soon as it is saved', async () => {
    const { page } = run;
    await writing(page);
    await fillUp(page, true);
    await page.locator('[id="person.sentence"]').fill('no room for this');
    await page.locator('[data-save="failed"]').waitFor();
    await page.clock.runFor(16 * minute);
    const hidden = page.getByRole('dialog', { name: 'Hidden' });
    await hidden.getByText(/Hidden, but not locked yet/).waitFor();
    expect(await atTheDoor(page)).toBe(false);
    expect(await page.locator('[id="person.sentence"]').inputValue()).toBe('no room for this');
    await hidden.getByRole('button', { name: 'Show the screen again' }).click();
    await page.locator('[id="person.sentence"]').press('End');
    await page.keyboard.type(', nor this');
    await fillUp(page, false);
    await runUntilLocked(page, 11_000);
    await unlock(page);
    await expect
      .poll(() => page.locator('[id="person.sentence"]').inputValue())
      .toBe('no room for this, nor this');
  });

  it('is not lost by the lock of another tab, which locks itself', async () => {
    const { page } = run;
    await writing(page);
    const other = await run.context.newPage();
    await other.goto(run.appUrl);
    await unlock(other);
    await other.getByRole('heading', { name: 'Caseload' }).waitFor();
    await fillUp(page, true);
    await page.locator('[id="person.sentence"]').fill('no room for this');
    await other.getByRole('button', { name: 'Lock' }).click();
    await locked(other);
    await page.getByText(/Hidden, but not locked yet/).waitFor();
    await fillUp(page, false);
    await runUntilLocked(page, 11_000);
    await unlock(page);
    await expect
      .poll(() => page.locator('[id="person.sentence"]').inputValue())
      .toBe('no room for this');
  });
});
