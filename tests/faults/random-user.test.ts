import { expect, it } from 'vitest';
import { saved, setUp, unlock } from '../journeys/door.ts';
import { freshProfile, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import { toCaseload } from './backup-by-screen.ts';
import { disagreements, openedStore } from './opened-store.ts';
import { blank, type Expected, stored, words } from './plain-model.ts';

const steps = times(60, 1000);
const seed = Number(process.env.SEED ?? 20261122);

it(`agrees with a plain model after each of ${steps} random actions`, async () => {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const profile = await freshProfile();
  let run = await startBrowser(profile.dir);
  let page = run.page;
  await setUp(page, run.appUrl);
  const model: Record<string, Expected> = {};
  const done: string[] = [];
  const complaints: string[] = [];
  let at = '';

  const here = () => model[at] as Expected;
  const field = (id: string) => page.locator(`[id="${id}"]`);

  async function toPart(part: string): Promise<void> {
    const heading = page.getByRole('heading', { level: 1 });
    const title = {
      'The person': 'The person',
      'What happened, and why': 'What happened, and why',
    };
    await page.getByRole('navigation').getByRole('button').filter({ hasText: part }).click();
    await heading.filter({ hasText: title[part as keyof typeof title] }).waitFor();
  }

  /** Opens the assessment that is being written, after a reload or a lock. */
  async function comeBack(): Promise<void> {
    await unlock(page);
    await page.locator('[data-save="saved"]').waitFor();
  }

  const actions: Record<string, { often: number; run: () => Promise<void> }> = {
    type: {
      often: 10,
      async run() {
        const id = pick(Object.keys(words));
        await toPart(words[id] ?? '');
        const text = `${pick(['one', 'Ó two', '<three>', '“four”'])} ${Math.floor(random() * 1e6)}`;
        await field(id).fill(text);
        here().fields[id] = text;
      },
    },
    choose: {
      often: 3,
      async run() {
        await toPart('The person');
        const value = pick(['none', '1', '2', '3']);
        await page.locator(`input[name="person.mappa"][value="${value}"]`).check();
        here().mappa = value;
      },
    },
    tick: {
      often: 3,
      async run() {
        await toPart('The person');
        here().inCustody = !here().inCustody;
        await field('person.inCustody').setChecked(here().inCustody);
      },
    },
    'add a row': {
      often: 3,
      async run() {
        await toPart('What happened, and why');
        await page.getByRole('button', { name: 'Add a point that is disputed' }).click();
        const text = `says ${Math.floor(random() * 1e6)}`;
        await field(`offence.disputed.${here().disputed.length}.says`).fill(text);
        here().disputed.push(text);
      },
    },
    'remove a row': {
      often: 2,
      async run() {
        if (here().disputed.length === 0) return;
        await toPart('What happened, and why');
        const which = Math.floor(random() * here().disputed.length);
        const row = page.getByRole('group', { name: `Disputed point ${which + 1}`, exact: true });
        await row.getByRole('button', { name: /^Remove/ }).click();
        await row.getByRole('button', { name: 'Yes, remove it' }).click();
        here().disputed.splice(which, 1);
      },
    },
    undo: {
      often: 2,
      async run() {
        await toPart('The person');
        const before = here().fields['person.keyDates'] ?? '';
        await field('person.keyDates').focus();
        await page.keyboard.press('End');
        await page.keyboard.type('x');
        await page.keyboard.press('ControlOrMeta+Z');
        expect(await field('person.keyDates').inputValue()).toBe(before);
      },
    },
    reload: {
      often: 2,
      async run() {
        await saved(page);
        await page.reload();
        await comeBack();
      },
    },
    lock: {
      often: 2,
      async run() {
        await page.getByRole('button', { name: 'Lock' }).click();
        await comeBack();
      },
    },
    kill: {
      often: 1,
      async run() {
        await saved(page);
        const address = page.url();
        complaints.push(...run.complaints);
        await run.kill();
        run = await startBrowser(profile.dir);
        page = run.page;
        await page.goto(address);
        await comeBack();
      },
    },
    'delete and bring back': {
      often: 2,
      async run() {
        await toCaseload(page);
        const row = page.locator('tr', { has: page.locator(`a[href$="/write/${at}"]`) });
        await row.getByRole('button', { name: /^Delete/ }).click();
        await page.getByRole('button', { name: 'Undo: bring it back' }).click();
        await row.waitFor();
        await row.locator(`a[href$="/write/${at}"]`).click();
        await saved(page);
      },
    },
    'leave in the bin': { often: 1, run: () => bin().then(begin) },
    'new assessment': { often: 1, run: () => toCaseload(page).then(begin) },
    'second tab': {
      often: 1,
      async run() {
        const other = await run.context.newPage();
        await other.goto(page.url());
        await unlock(other);
        await other.getByRole('button', { name: 'Write here instead' }).click();
        await other.locator('[data-save="saved"]').waitFor();
        await page.close();
        page = other;
      },
    },
  };

  async function begin(): Promise<void> {
    await page.getByRole('button', { name: 'Start an assessment' }).click();
    await page.getByRole('heading', { level: 1, name: 'The person' }).waitFor();
    at = /write\/([^/]+)/.exec(page.url())?.[1] ?? '';
    model[at] = blank();
  }

  async function bin(): Promise<void> {
    await toCaseload(page);
    const row = page.locator('tr', { has: page.locator(`a[href$="/write/${at}"]`) });
    await row.getByRole('button', { name: /^Delete/ }).click();
    await row.waitFor({ state: 'detached' });
    here().binned = true;
  }

  /** What the screen shows in the part in view. */
  async function shown(): Promise<[string, string][]> {
    const all = await Promise.all(
      Object.keys(words).map(async (id): Promise<[string, string][]> => {
        const box = field(id);
        return (await box.count()) === 0 ? [] : [[id, await box.inputValue()]];
      }),
    );
    return all.flat();
  }

  const lots = Object.entries(actions).flatMap(([name, { often }]) => Array(often).fill(name));
  await begin();
  for (let step = 1; step <= steps; step += 1) {
    const name: string = pick(lots);
    done.push(name);
    const said = `SEED=${seed}, step ${step}: ${done.slice(-8).join(', ')}`;
    try {
      await actions[name]?.run();
      await saved(page);
    } catch (error) {
      throw new Error(said, { cause: error });
    }
    for (const [id, value] of await shown()) expect(value, said).toBe(here().fields[id]);
    expect(await stored(page), said).toEqual(model);
  }
  expect(disagreements(await openedStore(page))).toEqual([]);
  console.log(`SEED=${seed}: ${steps} steps, ${Object.keys(model).length} assessments`);
  expect([...complaints, ...run.complaints]).toEqual([]);
  await run.close();
  await profile.remove();
}, 3_600_000);
