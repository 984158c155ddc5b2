import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUp, start, unlock } from '../journeys/door.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import { type SavesSeen, seeSaves, typedField } from './saves-seen.ts';
import { beginAnew, judge, type Round, sayLost, typeFor } from './typist.ts';

const often = times(2, 20);
const seed = 20261125;

interface Way {
  /** Brings the page where it can be left in this way; the assessment is then open again. */
  first?: (page: Page) => Promise<void>;
  leave: (page: Page) => Promise<void>;
  /** Comes back to the assessment, to the door before it, or to a new tab where this one is gone. */
  back?: (page: Page) => Promise<unknown>;
  /** Whether the page is asked before it goes: then it loses nothing at all. */
  asked: boolean;
}

let run: RunningBrowser;
let seen: SavesSeen;
let address = '';
/** Another page of the same origin: the app's own door, as another document. */
let elsewhere = '';

async function viaElsewhere(page: Page): Promise<void> {
  await page.goto(elsewhere);
  await page.goto(address);
  await unlock(page);
}

const ways: Record<string, Way> = {
  'closing the tab without a word': { leave: (page) => page.close(), asked: false },
  'closing the tab': {
    leave: async (page) => {
      const closed = page.waitForEvent('close');
      await page.close({ runBeforeUnload: true });
      await closed;
    },
    asked: true,
  },
  'loading it again': {
    leave: async (page) => {
      await page.reload();
    },
    back: async () => undefined,
    asked: true,
  },
  'going to an empty page': {
    leave: async (page) => {
      await page.goto('about:blank');
    },
    back: (page) => page.goto(address),
    asked: true,
  },
  'going to another page of the same origin': {
    leave: async (page) => {
      await page.goto(elsewhere);
    },
    back: (page) => page.goBack(),
    asked: true,
  },
  'going back, and forward again': {
    first: viaElsewhere,
    leave: async (page) => {
      await page.goBack();
    },
    back: (page) => page.goForward(),
    asked: true,
  },
};

beforeAll(async () => {
  run = await startBrowser();
  seen = await seeSaves(run.context);
  // The browser asks whether to leave while the last words are not saved yet: yes.
  run.context.on('dialog', (dialog) => {
    dialog.accept().catch(() => undefined);
  });
  await setUp(run.page, run.appUrl);
  await start(run.page);
  address = run.page.url();
  elsewhere = `${run.appUrl}?elsewhere`;
});
afterAll(() => run.close());

async function reopen(page: Page, way: Way): Promise<Page> {
  const next = way.back ? page : await run.context.newPage();
  if (way.back) await way.back(next);
  else await next.goto(address);
  await unlock(next);
  await next.locator(`[id="${typedField}"]`).waitFor();
  return next;
}

it.each(Object.entries(ways))(
  `loses no more than it may by %s right after a key, ${often} times`,
  async (name, way) => {
    const random = seeded(seed);
    let page = run.context.pages().find((each) => !each.isClosed()) ?? run.page;
    const rounds: Round[] = [];
    for (let time = 1; time <= often; time += 1) {
      await way.first?.(page);
      await beginAnew(page, seen);
      const pace = time % 2 === 0 ? 'by hand' : 'flat out';
      const typed = await typeFor(page, 300 + random() * 900, pace, random);
      const at = Date.now();
      const before = { at, acknowledged: seen.acknowledged().length, slowest: seen.slowest(at) };
      await way.leave(page);
      page = await reopen(page, way);
      const found = await page.locator(`[id="${typedField}"]`).inputValue();
      const round = judge(found, typed, before, `${name}, ${time}, ${pace}, seed ${seed}`);
      rounds.push(round);
    }
    sayLost(`Left by ${name}`, rounds);
    if (way.asked) expect(rounds.map(({ lost }) => lost)).toEqual(rounds.map(() => 0));
  },
  3_600_000,
);

it('did all that without a complaint of the browser', () => {
  expect(run.complaints).toEqual([]);
});
