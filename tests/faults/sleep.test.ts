import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passphrase, saved, setUp, start } from '../journeys/door.ts';
import { freshProfile, startBrowser } from '../setup/launch.ts';
import { startUnheld, type UnheldBrowser, type UnheldTab } from './unheld-browser.ts';

const tenMinutes = 600_000;

/**
 * In each page: while it is frozen its clocks go on by `sleeps` ms, as in a laptop that is shut, and the page's own
 * clock only if it `countsSleep`, which differs by system. While `stopped` is set, no timer of more than 200 ms fires.
 */
const clocks = `{
  let [wall, mono] = [0, 0];
  // As long as the tab lives, where that was asked for: the system's clock does not go back when a page is loaded again.
  try { wall = Number(sessionStorage.getItem('slept')); } catch {}
  const [now, date] = [performance.now.bind(performance), Date];
  performance.now = () => now() + mono;
  window.Date = class extends date {
    constructor(...parts) { parts.length ? super(...parts) : super(date.now() + wall); }
    static now() { return date.now() + wall; }
  };
  window.sleeps = 0;
  document.addEventListener('freeze', () => {
    wall += window.sleeps;
    if (window.countsSleep) mono += window.sleeps;
    if (window.staysLate) sessionStorage.setItem('slept', wall);
  }, true);
  const [later, often] = [window.setTimeout, window.setInterval];
  window.setTimeout = (what, ms, ...more) => window.stopped && ms > 200 ? 0 : later(what, ms, ...more);
  window.setInterval = (what, ms, ...more) => often(() => window.stopped || what(), ms, ...more);
}`;

let profile: Awaited<ReturnType<typeof freshProfile>>;
let browser: UnheldBrowser;
let address: string;

// One record for all: a browser that is held awake writes it, each test opens it in one that is not.
beforeAll(async () => {
  profile = await freshProfile();
  const run = await startBrowser(profile.dir);
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await run.page.locator('[id="person.name"]').fill('Len Marsh');
  await saved(run.page);
  address = run.page.url();
  await run.close();
});
afterAll(() => profile.remove());
beforeEach(() => {
  browser = startUnheld(profile.dir, clocks);
});
afterEach(() => browser.close());

const box = `document.getElementById('person.sentence')`;
const saysSaved = `document.querySelector('[data-save]')?.dataset.save === 'saved'`;
const atTheDoor = `document.querySelector('h1')?.textContent === 'Unlock'`;
const follows = `document.querySelector('h1')?.textContent === 'This is being written in another tab'`;
const copying = `navigator.locks.query().then(({ held }) => held.some((lock) => lock.name.startsWith('onesheet-copy')))`;

async function unlocked(tab: UnheldTab): Promise<void> {
  await tab.until(atTheDoor);
  await tab.type('secret', passphrase);
  await tab.press('Unlock');
  await tab.until(`document.querySelector('.bar')`);
}

/** A tab in front in which the record can be written, with nothing in the field that the tests use. */
async function writingTab(): Promise<UnheldTab> {
  const tab = await browser.open(address);
  await tab.toFront();
  await unlocked(tab);
  await tab.until(box);
  await write(tab, '');
  await tab.until(saysSaved);
  return tab;
}

/** Writes into the field as React hears it; a hidden tab takes no keys. */
async function write(tab: UnheldTab, text: string): Promise<void> {
  await tab.run(`{
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(${box}, ${JSON.stringify(text)});
    ${box}.dispatchEvent(new Event('input', { bubbles: true }));
  }`);
}

async function otherTab(): Promise<UnheldTab> {
  const tab = await browser.open(address);
  await unlocked(tab);
  await tab.until(follows);
  return tab;
}

describe('a tab that hides', () => {
  it('saves what was typed, and goes on after five seconds of sleep as if nothing had been', async () => {
    const tab = await writingTab();
    const front = await otherTab();
    await tab.toFront();
    // Only the hiding can save it.
    await tab.run('window.stopped = true');
    await tab.type('person.sentence', 'SAVED-ON-HIDING');
    await front.toFront();
    await tab.until(`document.visibilityState === 'hidden'`);
    await front.until(`document.body.textContent.includes('SAVED-ON-HIDING')`);

    await tab.run('window.stopped = false');
    await tab.freeze();
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await tab.wake();
    await tab.toFront();
    expect(await tab.run(atTheDoor)).toBe(false);
    await tab.type('person.sentence', ' and on');
    await front.until(`document.body.textContent.includes('SAVED-ON-HIDING and on')`);
    await tab.until(saysSaved);
  });
});

it('holds nobody up while it sleeps: another tab saves, locks and opens again, and it locks on waking', async () => {
  const tab = await writingTab();
  const asleep = await browser.open(address.split('#')[0] ?? '');
  await asleep.toFront();
  await unlocked(asleep);
  await asleep.until(`document.querySelector('h1')?.textContent === 'Caseload'`);
  await tab.toFront();
  await asleep.until(`(${copying}).then((now) => !now)`);
  await asleep.freeze();
  await tab.type('person.sentence', 'while another slept');
  await tab.until(saysSaved);
  await tab.press('Lock');
  await unlocked(tab);
  await tab.until(`${box}?.value === 'while another slept'`);
  expect(await asleep.run(atTheDoor)).toBe(false);
  await asleep.wake();
  await asleep.until(atTheDoor);
});

describe.each([false, true])(
  'ten minutes of sleep (the page’s clock counts them: %s)',
  (counts) => {
    it('lock at once on waking, with what was not saved sealed first', async () => {
      const tab = await writingTab();
      const front = await browser.open('about:blank');
      await front.toFront();
      await tab.until(`document.visibilityState === 'hidden'`);
      // No timer runs before or after: the waking alone must lock.
      await tab.run(
        `void Object.assign(window, { stopped: true, sleeps: ${tenMinutes}, countsSleep: ${counts} })`,
      );
      await write(tab, `UNSAVED ${counts}`);
      await tab.freeze();
      const before = performance.now();
      await tab.wake();
      await tab.until(atTheDoor);
      console.log(`locked ${Math.round(performance.now() - before)} ms after waking`);
      expect(await tab.run('document.body.textContent')).not.toMatch(/UNSAVED|Len Marsh/);
      await tab.toFront();
      await unlocked(tab);
      await tab.until(`${box}?.value === ${JSON.stringify(`UNSAVED ${counts}`)}`);
    });
  },
);

it('ten minutes of sleep are asked about by the stopwatch, and count only if one says so', async () => {
  const tab = await browser.open(`${address.split('#')[0]}#/study`);
  await tab.toFront();
  await unlocked(tab);
  await tab.press('Start the stopwatch');
  await tab.until(`document.body.textContent.includes('running: 0 minutes so far')`);
  const front = await browser.open('about:blank');
  await front.toFront();
  await tab.until(`document.visibilityState === 'hidden'`);
  await tab.until(`(${copying}).then((now) => !now)`);
  await tab.run(`void Object.assign(window, { sleeps: ${tenMinutes}, staysLate: true })`);
  await tab.freeze();
  await tab.wake();
  await tab.until(atTheDoor);
  await tab.toFront();
  await unlocked(tab);
  await tab.until(`document.body.textContent.includes('Were you at the OASys then')`);
  await tab.press('No, leave it out');
  await tab.until(`document.body.textContent.includes('running: 0 minutes so far')`);
});

describe('a tab whose assessment another one took while it slept', () => {
  it.each([0, tenMinutes])(
    'keeps as a copy what it had not saved (slept %s ms longer)',
    async (sleeps) => {
      const only = `ONLY-HERE ${sleeps}`;
      const tab = await writingTab();
      const other = await otherTab();
      await other.toFront();
      await tab.until(`document.visibilityState === 'hidden'`);
      await tab.run(`void Object.assign(window, { stopped: true, sleeps: ${sleeps} })`);
      // A browser freezes no tab in the middle of a transaction, as that would hold up the others.
      await tab.until(`(${copying}).then((now) => !now)`);
      await write(tab, only);
      await tab.freeze();
      await other.press('Write here instead');
      await other.until(box);
      await other.type('person.sentence', `taken over ${sleeps}`);
      await other.until(saysSaved);
      await tab.wake();
      await tab.run('window.stopped = false');
      if (sleeps > 0) {
        await Promise.all([tab, other].map((each) => each.until(atTheDoor)));
        await tab.toFront();
        await unlocked(tab);
      }
      // It is on its copy now, or opens it from the place where it was.
      await tab.until(`!${JSON.stringify(address)}.includes(location.hash)`);
      await tab.until(`${box}?.value === ${JSON.stringify(only)}`);
      if (sleeps > 0) {
        await other.toFront();
        await unlocked(other);
      }
      await other.until(`${box}?.value === ${JSON.stringify(`taken over ${sleeps}`)}`);
    },
  );
});
