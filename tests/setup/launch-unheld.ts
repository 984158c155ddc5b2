import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumPath, launchFlags } from './browser.ts';
import { freshProfile, listen } from './launch.ts';

/** The address at which a browser that has just been started can be driven; it writes its port into its folder. */
async function drivenAt(dir: string, browser: ChildProcess): Promise<string> {
  const file = join(dir, 'DevToolsActivePort');
  for (;;) {
    if (browser.exitCode !== null) throw new Error('The browser ended before it could be driven.');
    const [port, path] = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await pause(50);
  }
}

export interface UnheldBrowser {
  context: BrowserContext;
  page: Page;
  appUrl: string;
  /** Errors in any tab: console, uncaught. Expect none. */
  complaints: string[];
  close(): Promise<void>;
}

/**
 * A browser whose tabs can be hidden and put to sleep: in one that is started in the usual way every tab counts as
 * visible and in front, and a tab in front is never put to sleep. With more flags, its first window can be a private
 * one. A profile that is given stays; one of its own goes when it closes.
 */
export async function startUnheldBrowser(
  profileDir?: string,
  flags: string[] = [],
): Promise<UnheldBrowser> {
  const appUrl = inject('appUrl');
  const own = profileDir ? undefined : await freshProfile();
  const dir = profileDir ?? own?.dir ?? '';
  // Left there by a browser before this one, it would name that one's port.
  await rm(join(dir, 'DevToolsActivePort'), { force: true });
  const started = spawn(
    chromiumPath(),
    [
      ...launchFlags(),
      ...flags,
      '--window-size=1366,768',
      '--remote-debugging-port=0',
      `--user-data-dir=${dir}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => started.once('exit', resolve));
  const browser = await chromium.connectOverCDP(await drivenAt(dir, started), {
    noDefaults: true,
  });
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  const { complaints } = listen(context, appUrl);
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    appUrl,
    complaints,
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
      await own?.remove();
    },
  };
}

/** Puts a tab to sleep, or wakes it. It must not be the one in front. */
export async function putToSleep(page: Page, asleep: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: asleep ? 'frozen' : 'active' });
  await session.detach();
}
