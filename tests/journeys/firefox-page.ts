import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { RunningFirefox } from '../setup/firefox.ts';
import { passphrase } from './door.ts';
import type { Keyed } from './keyed.ts';
import { press, tabToId, write } from './keys.ts';

/** Milliseconds that what is waited for may take on a busy machine. */
const patience = 120_000;

/** Playwright’s names of keys that Puppeteer calls otherwise. */
const otherwise: Record<string, string> = { ControlOrMeta: 'Control', Space: ' ' };

async function pressed(page: Page, key: string): Promise<void> {
  const names = key.split('+').map((name) => (otherwise[name] ?? name) as KeyInput);
  const held = names.slice(0, -1);
  const last = names.at(-1) as KeyInput;
  for (const name of held) await page.keyboard.down(name);
  // A capital letter would be Shift as well.
  await page.keyboard.press(
    held.length > 0 && last.length === 1 ? (last.toLowerCase() as KeyInput) : last,
  );
  for (const name of held) await page.keyboard.up(name);
}

/** Firefox’s page as filling in needs it; every letter is a key of its own. */
export function byKeys(page: Page): Keyed {
  const type = (text: string) => page.keyboard.type(text);
  return {
    evaluate: page.evaluate.bind(page) as Keyed['evaluate'],
    keyboard: { press: (key) => pressed(page, key), type, insertText: type },
  };
}

async function found(page: Page, selector: string): Promise<ElementHandle> {
  const there = await page.waitForSelector(selector, { timeout: patience });
  if (!there) throw new Error(`There is no ${selector}`);
  return there;
}

/** Waits for what has this role and this name in Firefox’s own accessibility tree. */
export function named(page: Page, role: string, name: string): Promise<ElementHandle> {
  return found(page, `::-p-aria([role="${role}"][name="${name}"])`);
}

export async function heading(page: Page, name: string): Promise<void> {
  await named(page, 'heading', name);
}

export async function click(page: Page, role: string, name: string): Promise<void> {
  await (await named(page, role, name)).click();
}

/** Waits until the page says this. */
export async function says(page: Page, words: string): Promise<void> {
  await found(page, `::-p-text(${words})`);
}

/** Waits until the screen says that everything is on disk. */
export async function saved(page: Page): Promise<void> {
  await found(page, '[data-save="saved"]');
}

export async function setUp(page: Page, address: string, writer: string): Promise<void> {
  await page.goto(address);
  await heading(page, 'Choose a passphrase');
  const keys = byKeys(page);
  await write(keys, 'first', passphrase);
  await write(keys, 'second', passphrase);
  await write(keys, 'writer', writer);
  await press(keys, 'Set it up');
  await named(page, 'button', 'I have written it down');
  await press(keys, 'I have written it down');
  await heading(page, 'Caseload');
}

export async function unlock(page: Page): Promise<void> {
  await heading(page, 'Unlock');
  await write(byKeys(page), 'secret', passphrase);
  await page.keyboard.press('Enter');
}

/** Starts an assessment from the caseload and waits for its first question. */
export async function start(page: Page): Promise<void> {
  await press(byKeys(page), 'Start an assessment');
  await heading(page, 'The person');
  await tabToId(byKeys(page), 'person.name');
}

/** From the caseload to what is kept of this person. */
export async function open(page: Page, name: string): Promise<void> {
  await heading(page, 'Caseload');
  await click(page, 'link', name);
}

/** Goes to a part by the list at the side: the first is 0. */
export function toPart(page: Page, nth: number): Promise<void> {
  return page.evaluate(
    (n) => document.querySelectorAll<HTMLElement>('.side-parts li button')[n]?.click(),
    nth,
  );
}

export async function toCaseload(page: Page): Promise<void> {
  await (await found(page, '.bar ::-p-text(Caseload)')).click();
  await heading(page, 'Caseload');
}

/** From the caseload to the page of the backups. */
export async function toBackups(page: Page): Promise<void> {
  await click(page, 'link', 'Backups');
  await heading(page, 'Backups');
}

/** Chooses a file from the disk in the field of this id. */
export async function giveFile(page: Page, id: string, path: string): Promise<void> {
  const input = (await found(page, `#${id}`)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Where the one file lies that was downloaded, once all of it is there: making a backup takes Firefox a while. */
export async function downloaded({ downloads }: RunningFirefox): Promise<string> {
  const wait = { timeout: 180_000 };
  await expect.poll(() => readdirSync(downloads), wait).toEqual([expect.stringMatching(/\.age$/)]);
  return join(downloads, readdirSync(downloads)[0] ?? '');
}

/** Presses the button of this name at once: to look a long form through for it by role takes Firefox seconds. */
export function pressNow(page: Page, name: string): Promise<void> {
  return page.evaluate((label) => {
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent === label);
    if (!button) throw new Error(`There is no button ${label}`);
    button.click();
  }, name);
}

/** The main heading of the screen that is shown; '' while a page is being loaded. */
export function screenShown(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
}
