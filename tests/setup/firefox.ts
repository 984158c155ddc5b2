import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { firefoxPath } from './firefox-path.ts';
import { freshProfile } from './launch.ts';

/** Nothing asked on the way, and a mouse: without one Firefox takes the screen for one that is only touched. */
function preferences(downloads: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'intl.accept_languages': 'en-GB',
    // A fine pointer (2) that can hover (4).
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
  };
}

export interface RunningFirefox {
  page: Page;
  version: string;
  /** Where what is downloaded comes to lie. */
  downloads: string;
  /** Errors in the page: console, uncaught, refused by the content policy. Expect none. */
  complaints: string[];
  /** Addresses on the network that the page asked for. */
  asked: string[];
  close(): Promise<void>;
  /** SIGKILL; the profile stays as it was on disk and can be started again. */
  kill(): Promise<void>;
}

function listen(page: Page): Pick<RunningFirefox, 'complaints' | 'asked'> {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`Uncaught: ${error}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  return { complaints, asked };
}

async function ended(browser: Browser, how: () => Promise<void> | void): Promise<void> {
  const started = browser.process();
  if (!started) throw new Error('The browser was not started here.');
  const gone = new Promise((resolve) => started.once('exit', resolve));
  await how();
  if (started.exitCode === null && started.signalCode === null) await gone;
}

/** Sets how wide the window is, in CSS pixels. Firefox 140 ESR takes that, and knows no command for how the screen is held. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 768 }).catch((error: Error) => {
    if (!error.message.includes('unknown command emulation.setScreenOrientationOverride'))
      throw error;
  });
  const isSo = async () => (await page.evaluate(() => window.innerWidth)) === width;
  await vi.waitUntil(isSo, { timeout: 30_000 });
}

/** Starts Firefox with the given profile, or with one of its own that goes when it closes. */
export async function startFirefox(
  profileDir?: string,
  more: Record<string, unknown> = {},
): Promise<RunningFirefox> {
  const own = profileDir ? undefined : await freshProfile();
  const dir = profileDir ?? own?.dir ?? '';
  const downloads = join(dir, 'downloads');
  await mkdir(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: dir,
    // What it keeps outside its profile goes with the profile.
    env: { ...process.env, HOME: dir, TZ: 'Europe/London' },
    extraPrefsFirefox: { ...preferences(downloads), ...more },
    defaultViewport: null,
  });
  // The tab that Firefox starts with never has the focus while it is driven, and Enter then presses no button.
  const [unfocused] = await browser.pages();
  const page = await browser.newPage();
  await unfocused?.close();
  await setWidth(page, 1366);
  return {
    page,
    version: await browser.version(),
    downloads,
    ...listen(page),
    async close() {
      await ended(browser, () => browser.close());
      await own?.remove();
    },
    async kill() {
      await ended(browser, () => {
        browser.process()?.kill('SIGKILL');
      });
      await own?.remove();
    },
  };
}
