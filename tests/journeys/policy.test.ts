import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { passphrase, saved, setUp, start } from './door.ts';
import { fillPassage } from './fill-passage.ts';
import { press, write } from './keys.ts';

let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;

beforeAll(async () => {
  profile = await freshProfile();
  run = await startBrowser(profile.dir);
});
afterAll(() => profile.remove());

/** Every file of the browser's profile that holds one of these words, in UTF-8 or UTF-16. */
function filesWith(dir: string, words: string[]): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return words.some(
        (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')),
      );
    });
}

it('lets the page do nothing but run and draw its own files', async () => {
  const response = await run.page.goto(run.appUrl);
  const inPage = await run.page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  const header = response?.headers()['content-security-policy'] ?? '';
  for (const policy of [inPage ?? '', header]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/trusted-types onesheet(;|$)/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

it('refuses a connection, an inline script and a policy of another name', async () => {
  await run.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', (e) => seen.push(e.effectiveDirective));
    fetch('/x').catch(() => undefined);
    try {
      document.createElement('img').setAttribute('onerror', 'window.ran = true');
    } catch {
      seen.push('refused handler');
    }
    try {
      document.createElement('script').text = 'window.ran = true';
    } catch {
      seen.push('refused script');
    }
    try {
      (
        window as never as { trustedTypes: { createPolicy(n: string, r: object): void } }
      ).trustedTypes.createPolicy('other', {});
    } catch {
      seen.push('refused policy');
    }
  });
  await expect
    .poll(() =>
      run.page.evaluate(() => [...new Set((window as never as { seen: string[] }).seen)].sort()),
    )
    .toEqual(
      expect.arrayContaining([
        'connect-src',
        'refused handler',
        'refused policy',
        'refused script',
      ]),
    );
  expect(await run.page.evaluate(() => 'ran' in window)).toBe(false);
});

it('leaves nothing that was written readable in the browser’s profile, titles and addresses included', async () => {
  const marker = 'ZQXJMARKER';
  await setUp(run.page, run.appUrl, `${marker} Writer`);
  await start(run.page);
  await write(run.page, 'person.name', `${marker} Name`);
  await write(run.page, 'person.reference', `${marker}7`);
  await press(run.page, 'What already keeps…');
  await press(run.page, 'Work');
  const a = exampleOfLen();
  a.sources.list = a.sources.list.slice(0, 1).map((s) => ({ ...s, what: `${marker} source` }));
  const first = a.sources.list[0]?.id ?? '';
  await fillPassage(run.page, a, 'strengths.list.0.what', {
    text: `${marker} passage`,
    gap: '',
    note: '',
    from: [first],
    private: false,
    aboutOthers: false,
  });
  await saved(run.page);
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await write(run.page, 'search', marker);
  await run.page.getByText('1 of 1 match').waitFor();
  await run.page.getByRole('button', { name: 'Lock' }).click();
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  await run.close();
  expect(filesWith(profile.dir, ['onesheet']).length).toBeGreaterThan(0);
  expect(filesWith(profile.dir, [marker, passphrase])).toEqual([]);
});
