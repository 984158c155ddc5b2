import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type CountingServer, countingServer } from '../faults/counting-server.ts';
import { plainHost } from '../faults/plain-host.ts';
import { tryWaysOut } from '../faults/ways-out.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { setUp } from './door.ts';

let run: RunningBrowser;
let page: Page;
let elsewhere: CountingServer;

beforeAll(async () => {
  run = await startBrowser(undefined, {
    args: ['--host-resolver-rules=MAP unsafe.example 127.0.0.1'],
  });
  elsewhere = await countingServer();
});
afterAll(async () => {
  await run.close();
  await elsewhere.close();
});
beforeEach(async () => {
  page = await run.context.newPage();
  await page.addInitScript({ content: `window.tryWaysOut = ${tryWaysOut}` });
  elsewhere.arrived.length = 0;
});
afterEach(() => page.close());

/** Runs something in the page from a timer: what a debugger runs by itself, it lets past the policy on eval. */
function fromTimer<T>(name: string, given: unknown): Promise<T> {
  return page.evaluate(
    ([what, to]) =>
      new Promise<never>((done, failed) => {
        const here = window as never as Record<string, (to: unknown) => Promise<never>>;
        setTimeout(() => here[what as string]?.(to).then(done, failed));
      }),
    [name, given] as const,
  );
}

/** What has arrived once everything before this has had its chance: a navigation goes last, and does arrive. */
async function arrived(): Promise<string[]> {
  await page.waitForTimeout(500);
  await page.goto(`${elsewhere.http}/last`);
  return [...new Set(elsewhere.arrived)].filter((name) => name && name !== 'favicon.ico').sort();
}

function tryEveryWay(): Promise<Record<string, string>> {
  const { http, ws, stun } = elsewhere;
  return fromTimer('tryWaysOut', { http, ws, stun });
}

it('lets the page do nothing but run and draw its own files, as header and in the page', async () => {
  const response = await page.goto(run.appUrl);
  const inPage = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  const header = response?.headers()['content-security-policy'] ?? '';
  const strict = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'none'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['onesheet'],
  };
  const read = (policy: string) =>
    Object.fromEntries(
      policy.split(';').map((each) => {
        const [name = '', ...values] = each.trim().split(/\s+/);
        return [name, values];
      }),
    );
  expect(read(inPage ?? '')).toEqual(strict);
  expect(read(header)).toEqual({ ...strict, 'frame-ancestors': ["'none'"] });
  // It stands before anything that it governs.
  const first = await page.evaluate(() => document.head.firstElementChild?.outerHTML);
  expect(first).toContain('Content-Security-Policy');
});

it('sends the policy with every file, as a worker takes its own from its own file', async () => {
  for (const name of readdirSync('dist/assets')) {
    const { headers } = await fetch(`${run.appUrl}assets/${name}`);
    expect(headers.get('content-security-policy'), name).toContain("connect-src 'none'");
    expect(headers.get('x-content-type-options'), name).toBe('nosniff');
    expect(headers.get('referrer-policy'), name).toBe('no-referrer');
  }
});

it('lets the worker that keeps the app ask its own host, and nobody else', async () => {
  const { headers } = await fetch(`${run.appUrl}offline-worker.js`);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  await page.goto(run.appUrl);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const [worker] = run.context.serviceWorkers();
  const tried = await worker?.evaluate(
    async ({ http, ws }) => {
      const sent = fetch(`${http}/offline-fetch`, { mode: 'no-cors' });
      new WebSocket(`${ws}/offline-websocket`);
      const out = await sent.catch(() => 'held');
      return [out, (await fetch('./app.webmanifest')).status];
    },
    { http: elsewhere.http, ws: elsewhere.ws },
  );
  expect(tried).toEqual(['held', 200]);
  expect(await arrived()).toEqual(['last']);
});

it('lets nothing out by any of the ways that a page has, which all work without the policy', async () => {
  await page.goto(`${elsewhere.http}/`);
  await tryEveryWay();
  const without = await arrived();
  // What still comes from the first half finds nobody.
  await elsewhere.close();
  elsewhere = await countingServer();
  await page.goto(run.appUrl);
  await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  await tryEveryWay();
  const address = `${elsewhere.http}/script-imported`;
  await page.evaluate(`import(${JSON.stringify(address)}).catch(() => 0)`);
  expect(await arrived()).toEqual(['last']);
  console.log(`${without.length} ways work without the policy: ${without.join(' ')}`);
  expect(without.length).toBeGreaterThanOrEqual(40);
});

it('lets a worker send nothing either', async () => {
  const { http, ws } = elsewhere;
  // The answer is held back, as the app ends the worker when it has come, and its tries with it.
  const tries = `
    const say = self.postMessage.bind(self);
    self.postMessage = (...said) => setTimeout(() => say(...said), 1000);
    for (const go of [
      () => fetch('${http}/worker-fetch', { mode: 'no-cors' }),
      () => { const x = new XMLHttpRequest(); x.open('GET', '${http}/worker-xhr'); x.send(); },
      () => new WebSocket('${ws}/worker-websocket'),
      () => new EventSource('${http}/worker-eventsource'),
      () => import('${http}/worker-import'),
      () => new Worker('${http}/worker-worker'),
      () => eval("fetch('${http}/worker-eval', { mode: 'no-cors' })"),
      () => new RTCPeerConnection(),
    ]) { try { Promise.resolve(go()).catch(() => 0); } catch {} }\n`;
  const { headers } = await fetch(run.appUrl);
  for (const policy of ['', headers.get('content-security-policy') ?? '']) {
    const host = await plainHost(policy, (path) => (/stretch-worker/.test(path) ? tries : ''));
    elsewhere.arrived.length = 0;
    await setUp(page, `http://127.0.0.1:${host.port}/`);
    await host.close();
    // It is the header of its own file that holds it: without one it does get out.
    if (policy === '') expect(elsewhere.arrived).toContain('worker-fetch');
    else expect(elsewhere.arrived).toEqual([]);
  }
});

it('takes WebRTC and WebTransport away from the page, which a frame of its own would give back', async () => {
  await page.goto(run.appUrl);
  const names = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'];
  const found = await page.evaluate((all) => all.filter((name) => name in window), names);
  expect(found).toEqual([]);
  // Open, and said so in the README: a script that was injected could do this. None can be.
  await page.evaluate((stun) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const Peer = (frame.contentWindow as unknown as typeof globalThis).RTCPeerConnection;
    const peer = new Peer({ iceServers: [{ urls: `stun:${stun}` }] });
    peer.createDataChannel('x');
    return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  }, elsewhere.stun);
  await expect.poll(() => elsewhere.arrived).toContain('webrtc');
});

it('leaves open what no policy closes: going to another address, a pop-up, opening a connection ahead', async () => {
  const ways: Record<string, (http: string) => void> = {
    location: (http) => {
      location.href = `${http}/location`;
    },
    link: (http) => {
      const link = document.createElement('a');
      link.href = `${http}/link`;
      link.click();
    },
    refresh: (http) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0;url=${http}/refresh`;
      document.head.append(meta);
    },
    popup: (http) => {
      window.open(`${http}/popup`);
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    await page.goto(run.appUrl);
    await page.evaluate(way, elsewhere.http);
    await expect.poll(() => elsewhere.arrived, { message: name }).toContain(name);
    if (name !== 'popup') await page.waitForURL(`${elsewhere.http}/**`);
  }
  const fresh = await countingServer();
  await page.goto(run.appUrl);
  await page.evaluate((http) => {
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = http;
    document.head.append(link);
  }, fresh.http);
  // A bare connection: it says where, and nothing else.
  await expect.poll(() => fresh.connections()).toBeGreaterThan(0);
  expect(fresh.arrived).toEqual([]);
  await fresh.close();
});

it('can’t be framed, also where the host sends no header, nor used over plain http', async () => {
  const host = await plainHost();
  await page.goto(`http://127.0.0.1:${host.port}/framing`);
  const framed = page.frameLocator('iframe');
  await framed.getByText('does not open inside another page').waitFor();
  await page.goto(`http://127.0.0.1:${host.port}/`);
  await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  await page.goto(`http://unsafe.example:${host.port}/`);
  await page.getByText('does not open at an address that begins with http://').waitFor();
  await host.close();
});

it('names no address in the build but those that are never asked for', () => {
  // Names of XML and JSON vocabularies, pages that error messages point to, and patterns that check what is typed.
  const known = [
    /^http:\/\/www\.w3\.org\//,
    /^http:\/\/(schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.org\/dc)\//,
    /^https?:\/\/json-schema\.org\/draft/,
    /^https:\/\/react\.dev\/errors\//,
    /^http:\/\/bit\.ly\/2kdckMn$/,
    /^https:\/\/tinyurl\.com\/y2uuvskb$/,
    /^https:\/\/www\.npmjs\.com\/package\/hash-wasm$/,
    /^https?:\/\/(\[\$\{e\}\]|[.,])?$/,
  ];
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css|html|svg)$/.test(name))
    .map((name) => readFileSync(`dist/${name}`, 'utf8'));
  const found = files.flatMap((text) => text.match(/(?:https?|wss?):\/\/[^\s"'`)<>\\]*/g) ?? []);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((address) => !known.some((each) => each.test(address)))).toEqual([]);
  const moves = /\bwindow\.open\(|\blocation\.(assign|replace)\(|\blocation(\.href)?\s*=[^=]/;
  expect(files.filter((text) => moves.test(text))).toEqual([]);
});
