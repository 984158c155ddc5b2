import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CaseRecord } from '../../src/assessment/record.ts';
import { saved, setUp, unlock } from '../journeys/door.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded } from '../setup/seeded.ts';
import { toCaseload } from './backup-by-screen.ts';
import { type OpenedStore, openedStore } from './opened-store.ts';
import { asExpected, blank, type Expected, words } from './plain-model.ts';

/** A backup that was written by the screen, with what the model held then, and what lay in the store. */
export interface Taken {
  path: string;
  model: Record<string, Expected>;
  records: Record<string, CaseRecord>;
}

type Profile = Awaited<ReturnType<typeof freshProfile>>;

/** One kind of thing that this user does. Some can be done to a draft only, or only to what is finished. */
export interface Action {
  /** How many of its cards are in a pack. */
  often: number;
  when?: Expected['state'];
  run: (desk: Desk) => Promise<void>;
}

/** The assessments of a store, as they lie under the seal. */
export function recordsOf({ rows }: OpenedStore): Record<string, CaseRecord> {
  const kept = rows.filter(({ kind }) => kind === 'assessment');
  return Object.fromEntries(kept.map(({ id, plain }) => [id, plain as CaseRecord]));
}

/** Where a random user sits: a browser, what it should hold, and which assessment is open. */
export class Desk {
  /** What should be there, in the order in which it came: ids are not the same from run to run, and are never drawn by. */
  readonly model: Record<string, Expected> = {};
  readonly taken: Taken[] = [];
  /** How often each thing came about that an action alone does not promise. */
  readonly came: Record<string, number> = {};
  /** The id of the assessment that is open. */
  at = '';
  readonly random: () => number;
  /** Where its files lie outside the browser. */
  readonly folder: string;
  readonly #profile: Profile;
  readonly #complaints: string[] = [];
  run: RunningBrowser;
  page: Page;

  private constructor(seed: number, folder: string, profile: Profile, run: RunningBrowser) {
    this.random = seeded(seed);
    this.folder = folder;
    this.#profile = profile;
    this.run = run;
    this.page = run.page;
  }

  static async open(seed: number): Promise<Desk> {
    const profile = await freshProfile();
    const folder = await mkdtemp(join(tmpdir(), 'onesheet-random-'));
    const run = await startBrowser(profile.dir);
    const desk = new Desk(seed, folder, profile, run);
    await setUp(run.page, run.appUrl);
    return desk;
  }

  pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.random() * all.length)] as T;
  }

  number(): number {
    return Math.floor(this.random() * 1e6);
  }

  count(what: string): void {
    this.came[what] = (this.came[what] ?? 0) + 1;
  }

  here(): Expected {
    return this.model[this.at] as Expected;
  }

  field(id: string): Locator {
    return this.page.locator(`[id="${id}"]`);
  }

  /** To a part of the form, by the list at its side. */
  async toPart(part: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button').filter({ hasText: part }).click();
    await this.page.getByRole('heading', { level: 1 }).filter({ hasText: part }).waitFor();
  }

  /** Waits until what is open is there, and all of it on the disk. */
  async settled(page = this.page): Promise<void> {
    if (this.here().state === 'draft') await saved(page);
    else await page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  }

  /** Goes on with what was open, after a reload or a lock. */
  async comeBack(): Promise<void> {
    await unlock(this.page);
    await this.settled();
  }

  /** The row of the caseload in which the assessment stands that is open, or was. */
  row(): Locator {
    return this.page.locator('tr', { has: this.page.locator(`a[href$="/write/${this.at}"]`) });
  }

  // On the caseload by keyboard: notices come in above the list, and it moves away under a pointer.

  /** Starts an assessment from the caseload. */
  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start an assessment' }).press('Enter');
    await this.page.getByRole('heading', { level: 1, name: 'The person' }).waitFor();
    this.at = /write\/([^/]+)/.exec(this.page.url())?.[1] ?? '';
    this.model[this.at] = blank();
  }

  /** Opens an assessment from the caseload. */
  async openCase(id: string): Promise<void> {
    this.at = id;
    await this.page.locator(`a[href$="/write/${id}"]`).press('Enter');
    await this.settled();
  }

  /** Opens, from the caseload, one of those that are not in the bin; where all are, begins one. */
  async openAny(): Promise<void> {
    const ids = Object.keys(this.model).filter((id) => !this.model[id]?.binned);
    if (ids.length === 0) await this.begin();
    else await this.openCase(this.pick(ids));
  }

  async toCaseload(): Promise<void> {
    await toCaseload(this.page);
  }

  /** The whole browser goes at once, and is started again at the address at which it was. */
  async kill(): Promise<void> {
    const address = this.page.url();
    this.#complaints.push(...this.run.complaints);
    await this.run.kill();
    this.run = await startBrowser(this.#profile.dir);
    this.page = this.run.page;
    await this.page.goto(address);
  }

  /** What lies in the store. */
  store(): Promise<OpenedStore> {
    return openedStore(this.page);
  }

  /** Compares what the screen shows, and what lies in the store, with the model. */
  async compare(said: string): Promise<OpenedStore> {
    for (const id of Object.keys(words)) {
      const box = this.field(id);
      if ((await box.count()) > 0)
        expect(await box.inputValue(), said).toBe(this.here().fields[id]);
    }
    const store = await this.store();
    const records = Object.entries(recordsOf(store));
    expect(Object.fromEntries(records.map(([id, r]) => [id, asExpected(r)])), said).toEqual(
      this.model,
    );
    return store;
  }

  /** The beginning of what the screen says, and what went wrong behind it, for whoever reads of a failure. */
  async onScreen(): Promise<string> {
    const shown = await this.page.locator('body').textContent();
    return `${this.page.url()} ${shown?.slice(0, 400)} ${this.complaints().join('; ')}`;
  }

  complaints(): string[] {
    return [...this.#complaints, ...this.run.complaints];
  }

  async close(): Promise<void> {
    await this.run.close();
    await this.#profile.remove();
    await rm(this.folder, { recursive: true, force: true });
  }
}
