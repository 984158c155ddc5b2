import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { times } from '../setup/seeded.ts';
import { readPdf } from '../sheet/read-pdf.ts';

// Dates that were typed in London, looked at in other zones on the nights on which London's clocks change.
const backupPassphrase = 'copper saddle rainfall twelve';
const zones = ['Europe/London', 'America/New_York', 'Pacific/Kiritimati'];
const nights = [
  { name: 'Marsh', day: '2026-03-29', next: '2026-03-30', said: '29 March 2026', short: '29/3/26' },
  {
    name: 'Okoro',
    day: '2026-10-25',
    next: '2026-10-26',
    said: '25 October 2026',
    short: '25.10.26',
  },
].slice(0, times(1, 2));

let run: RunningBrowser;
let profile: Awaited<ReturnType<typeof freshProfile>>;
let folder: string;
/** What each field held when it was typed, by the record's name. */
const typed = new Map<string, Record<string, string>>();

/** Milliseconds since the epoch at which a zone's clocks show a day and an hour. */
function instant(timeZone: string, day: string, time: string): number {
  const wanted = Date.parse(`${day}T${time}Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  let at = wanted;
  for (let n = 0; n < 2; n += 1)
    at += wanted - Date.parse(`${shown.format(at).replace(' ', 'T')}Z`);
  return at;
}

/** A day does not break over a line on the sheet; here any space will do. */
function spaced(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ');
}

async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').filter({ hasText: name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** What the fields for days hold, and whether it was signed. */
async function held(page: Page): Promise<Record<string, string>> {
  await part(page, 'The person');
  const born = await page.locator('[id="person.born"]').inputValue();
  const date = await page.locator('[id="person.date"]').inputValue();
  await part(page, 'Keeping people safe');
  const lookOn = await page.locator('[id="safety.lookOn"]').inputValue();
  return { born, date, lookOn };
}

async function unlockAt({ page, appUrl }: RunningBrowser, at: number): Promise<void> {
  await page.clock.setSystemTime(at);
  await page.goto('about:blank');
  await page.goto(appUrl);
  await unlock(page);
  await page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

beforeAll(async () => {
  profile = await freshProfile();
  folder = await mkdtemp(join(tmpdir(), 'onesheet-zones-'));
  run = await startBrowser(profile.dir);
  const { page } = run;
  await page.clock.install({ time: instant('Europe/London', '2026-03-20', '10:00:00') });
  await setUp(page, run.appUrl);
  for (const { name, said, short } of nights) {
    await start(page);
    await page.locator('[id="person.name"]').fill(name);
    await page.locator('[id="person.born"]').fill('29/3/1979');
    await page.locator('[id="person.date"]').fill(said);
    await part(page, 'Keeping people safe');
    await page.locator('[id="safety.lookOn"]').fill(short);
    await part(page, 'Sign');
    await saved(page);
    typed.set(name, await held(page));
    await page.getByRole('button', { name: 'Caseload' }).click();
    await page.getByRole('link', { name: `History of ${name}` }).click();
    await write(page, 'keep-until', short);
    await press(page, 'Set the date');
    await page.getByText(`Kept until ${said}.`).waitFor();
    await page.locator('.bar').getByText('Caseload').click();
  }
  await run.close();
});
afterEach(() => run.close());
afterAll(async () => {
  await profile.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Every date of a record as a backup has it, by the record's name. */
async function inBackup(page: Page, name: string): Promise<Record<string, string>> {
  await page.getByRole('link', { name: 'Backups' }).click();
  await write(page, 'backup-first', backupPassphrase);
  await write(page, 'backup-second', backupPassphrase);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await press(page, 'Write a backup');
  const path = join(folder, 'a.age');
  await (await download).saveAs(path);
  const age = new Decrypter();
  age.addPassphrase(backupPassphrase);
  const text = await age.decrypt(new Uint8Array(await readFile(path)), 'text');
  const { records } = JSON.parse(text) as { records: { kind: string; value: never }[] };
  const found = JSON.stringify(records.filter(({ kind }) => kind === 'assessment'));
  const all = JSON.parse(found) as unknown[];
  const whole = all
    .map((each) => JSON.stringify(each))
    .find((each) => each.includes(`"name":"${name}"`));
  const day = (key: string) => new RegExp(`"${key}":"([^"]*)"`).exec(whole ?? '')?.[1] ?? 'nowhere';
  return { born: day('born'), date: day('date'), lookOn: day('lookOn') };
}

describe.each(zones)('in %s', (zone) => {
  it.each(nights)(
    '$day: dates are as typed, and days are those of the calendar there',
    async (night) => {
      run = await startBrowser(profile.dir, { timezoneId: zone });
      const { page } = run;
      const late = instant(zone, night.day, '23:30:00');
      const after = instant(zone, night.next, '00:30:00');
      await page.clock.install({ time: late });
      await unlockAt(run, late);
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        zone,
      );
      const row = page.locator('tbody tr').filter({ hasText: night.name });
      const next = row.locator('.next-day');
      expect(await next.textContent()).toBe(night.said);
      expect(await page.getByText(`to be kept until ${night.said}`).count()).toBe(0);

      await page.getByRole('link', { name: night.name, exact: true }).click();
      await page.getByRole('navigation').waitFor();
      expect(await held(page)).toEqual(typed.get(night.name));
      const front = page.getByLabel('Front of the sheet');
      expect(spaced(await front.textContent())).toContain('29 March 1979');
      await page.pdf({ path: join(folder, 'a.pdf') });
      const { pages } = readPdf(join(folder, 'a.pdf'));
      const paper = spaced(pages.flatMap(({ words }) => words).join(' '));
      expect(paper).toContain('29 March 1979');
      expect(paper).toContain(night.said);
      await page.getByRole('button', { name: 'Caseload' }).click();

      const fresh = `New in ${zone} ${night.day}`;
      await start(page);
      expect(await page.locator('[id="person.date"]').inputValue()).toBe(night.said);
      await page.locator('[id="person.name"]').fill(fresh);
      await saved(page);
      await page.getByRole('button', { name: 'Caseload' }).click();
      await press(page, `Delete ${fresh}`);
      await page.getByText(/stays in the bin for 30 days/).waitFor();

      await unlockAt(run, after);
      await expect.poll(() => next.textContent()).toBe(`Overdue: ${night.said}`);
      await page.getByText(`to be kept until ${night.said}`).first().waitFor();
      expect(await inBackup(page, night.name)).toEqual({
        born: '1979-03-29',
        date: night.day,
        lookOn: night.day,
      });
      await page.locator('.bar').getByText('Caseload').click();
      await page.getByRole('link', { name: 'Bin', exact: true }).click();
      const binned = page.locator('tbody tr').filter({ hasText: fresh });
      await expect
        .poll(() => binned.locator('td[data-title="Left"]').textContent())
        .toBe('29 days');
      expect(await binned.locator('td[data-title="Deleted"]').textContent()).toBe(night.said);
      expect(run.complaints).toEqual([]);
    },
  );
});
