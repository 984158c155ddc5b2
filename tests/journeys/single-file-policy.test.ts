import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CountingServer, countingServer } from '../faults/counting-server.ts';
import { tryWaysOut } from '../faults/ways-out.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { singleFileBuilt } from '../setup/single-build.ts';
import { setUp } from './door.ts';

// What the app as one file may do, which has no host to send a policy for it.
let run: RunningBrowser;
let page: Page;
let elsewhere: CountingServer;
let address: string;

beforeAll(async () => {
  address = pathToFileURL(await singleFileBuilt()).href;
  elsewhere = await countingServer();
  run = await startBrowser();
  page = run.page;
  await page.addInitScript({ content: `window.tryWaysOut = ${tryWaysOut}` });
  await page.addInitScript(() => {
    // Kept alive, so that something can be tried in it.
    Worker.prototype.terminate = () => undefined;
  });
}, 120_000);
afterAll(async () => {
  await run.close();
  await elsewhere.close();
});

/** What has arrived once everything before this has had its chance: a navigation goes last, and does arrive. */
async function arrived(): Promise<string[]> {
  await page.waitForTimeout(500);
  await page.goto(`${elsewhere.http}/last`);
  return [...new Set(elsewhere.arrived)].filter((name) => name && name !== 'favicon.ico').sort();
}

it('runs the one script and draws by the one style sheet whose hashes it names, and nothing else', async () => {
  await page.goto(address);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(
    policy
      ?.replace(/'sha256-[\w+/]{43}='/g, "'a hash'")
      .split('; ')
      .sort(),
  ).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "form-action 'none'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    "script-src 'a hash' 'wasm-unsafe-eval'",
    "style-src 'a hash'",
    'trusted-types onesheet',
    'worker-src blob:',
  ]);
  // It stands before anything that it governs.
  const first = await page.evaluate(() => document.head.firstElementChild?.outerHTML);
  expect(first).toContain('Content-Security-Policy');
});

it('lets nothing out of the page by any way that the policy can close', async () => {
  elsewhere.arrived.length = 0;
  await page.goto(address);
  await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  const { http, ws, stun } = elsewhere;
  await page.evaluate(
    (to) =>
      new Promise<unknown>((done, failed) => {
        const here = window as never as { tryWaysOut: (to: unknown) => Promise<unknown> };
        // From a timer: what a debugger runs by itself, it lets past the policy on eval.
        setTimeout(() => here.tryWaysOut(to).then(done, failed));
      }),
    { http, ws, stun },
  );
  expect(await arrived()).toEqual(['last']);
});

it('starts no worker but its own, and lets that send nothing either', async () => {
  elsewhere.arrived.length = 0;
  const own = page.waitForEvent('worker', { timeout: 60_000 });
  await setUp(page, address);
  const tried = await (await own).evaluate(
    async ({ http, ws }) => {
      const said = (work: () => unknown) => {
        try {
          work();
          return 'no error';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const scripts = self as unknown as { importScripts: (address: string) => void };
      return [
        await fetch(`${http}/worker-fetch`, { mode: 'no-cors' }).then(
          () => 'out',
          () => 'held',
        ),
        said(() => scripts.importScripts(`${http}/worker-scripts`)),
        // It is told later, if at all.
        said(() => new WebSocket(`${ws}/worker-websocket`)),
      ];
    },
    { http: elsewhere.http, ws: elsewhere.ws },
  );
  expect(tried).toEqual(['held', 'TypeError', 'no error']);
  const others = await page.evaluate(() => {
    const text = "self.postMessage('started')";
    const made = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    return [made, `data:text/javascript,${text}`, './other.js'].map((where) => {
      try {
        return String(new Worker(where));
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(others).toEqual(['TypeError', 'TypeError', 'TypeError']);
  expect(await arrived()).toEqual(['last']);
});
