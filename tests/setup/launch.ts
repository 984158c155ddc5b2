import { execFileSync } from 'node:child_process';
import { readlinkSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumPath, launchFlags } from './browser.ts';

/** A browser's own folder, empty at first. It can be opened again and again until it is removed. */
export async function freshProfile() {
  const dir = await mkdtemp(join(tmpdir(), 'onesheet-profile-'));
  // For a test that failed before it could tidy up.
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  // A browser that has just been killed may still be letting go of its files.
  return {
    dir,
    remove: () => rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

/** Says in the console, where `complaints` hears it, what the content policy has refused. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(
      `Content policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`,
    );
  });
}

/** Collects what goes wrong in any tab, and what is asked of others than the app. */
export function listen(context: BrowserContext, appUrl: string) {
  const complaints: string[] = [];
  const strangers: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) =>
    complaints.push(`Uncaught: ${error.error().stack ?? error.error()}`),
  );
  context.on('request', (request) => {
    const url = new URL(request.url());
    // blob: and data: never leave the browser, and an empty tab is about:blank.
    if (['blob:', 'data:', 'about:'].includes(url.protocol)) return;
    if (url.origin !== new URL(appUrl).origin) strangers.push(request.url());
  });
  return { complaints, strangers };
}

/** The process that holds the rest of a running browser together, and writes what it keeps: its lock names it. */
export function mainProcess(dir: string): number {
  return Number(readlinkSync(join(dir, 'SingletonLock')).replace(/.*-/, ''));
}

/** Ends the whole browser at once, as a crash or a forced restart of the computer would. */
function killBrowser(dir: string): void {
  if (process.platform === 'win32')
    throw new Error('Killing a browser is not written for Windows yet.');
  // At once, before the others are looked for.
  process.kill(mainProcess(dir), 'SIGKILL');
  const processes = execFileSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' }).split(
    '\n',
  );
  // The folder's name is random, so that no other browser on this computer can match.
  for (const line of processes.filter((each) => each.includes(`--user-data-dir=${dir}`))) {
    try {
      process.kill(Number.parseInt(line, 10), 'SIGKILL');
    } catch {
      // Already gone with its parent.
    }
  }
}

/** Removes the locks that name a killed browser, or the one that a profile was copied from: the next would not start. */
export async function removeLocks(dir: string): Promise<void> {
  const locks = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];
  await Promise.all(locks.map((name) => rm(join(dir, name), { force: true })));
}

export interface RunningBrowser {
  context: BrowserContext;
  /** The first tab, already there and empty: `page.goto(appUrl)`. */
  page: Page;
  appUrl: string;
  /** Errors in any tab or worker: console, uncaught, refused by the content policy. Expect none. */
  complaints: string[];
  /** Requests to anywhere other than the app. Expect none. */
  strangers: string[];
  close(): Promise<void>;
  /** SIGKILL; the profile stays as it was on disk and can be started again. */
  kill(): Promise<void>;
}

/**
 * What a test may ask for beyond the usual: more of the environment, more flags, a time zone, fewer of Playwright's own
 * flags. Without service workers Playwright sees every request, and may answer it.
 */
export type MoreOfLaunch = Pick<LaunchOptions, 'env' | 'args' | 'ignoreDefaultArgs'> & {
  timezoneId?: string;
  serviceWorkers?: 'block';
};

/** Starts a browser with the given profile, or with one of its own that goes when it closes. */
export async function startBrowser(
  profileDir?: string,
  { args = [], ...more }: MoreOfLaunch = {},
): Promise<RunningBrowser> {
  const appUrl = inject('appUrl');
  const own = profileDir ? undefined : await freshProfile();
  const dir = profileDir ?? own?.dir ?? '';
  const context = await chromium.launchPersistentContext(dir, {
    executablePath: chromiumPath(),
    args: [...launchFlags(), ...args],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1366, height: 768 },
    ...more,
  });
  const heard = listen(context, appUrl);
  await context.addInitScript(reportViolations);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    appUrl,
    ...heard,
    async close() {
      await context.close();
      await own?.remove();
    },
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      killBrowser(dir);
      await closed;
      await removeLocks(dir);
      await own?.remove();
    },
  };
}
