import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { filler } from './filler.ts';
import type { Answers } from './form/drafts.ts';
import { questions } from './form/fields.ts';
import { markups } from './form/markup.ts';
import type { Subject } from './subject.ts';

/** The forms that ours stands beside: what each is called, and its page in form/. */
const pages = {
  plain: 'plain.html',
  'GOV.UK Frontend': 'govuk.html',
  'react-hook-form': 'hook-form.html',
};
export type Peer = keyof typeof pages;
export const peerNames = Object.keys(pages) as Peer[];

const root = join(import.meta.dirname, 'form');

/** Each by itself, so that it has no code but its own. */
async function buildPeer(page: string, outDir: string): Promise<void> {
  const markup = markups[page]?.() ?? '';
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [
      react(),
      {
        name: 'questions-as-markup',
        transformIndexHtml: (html) => html.replace(/<!-- The questions.*?-->/, () => markup),
      },
    ],
    // As in vite.config.ts: a hack for old browsers in GOV.UK’s styles would stop the build.
    css: { lightningcss: { errorRecovery: true } },
    build: {
      outDir,
      emptyOutDir: false,
      assetsDir: page.replace('.html', ''),
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, page) },
    },
  });
}

/** Every question answered: 600 characters in each box, 50 in each line. */
function fullDraft(): Answers {
  return Object.fromEntries(
    questions.map(({ name, kind, options }, at) => {
      const values = Object.keys(options);
      if (kind === 'choice') return [name, values[at % values.length] ?? ''];
      return [name, filler(kind === 'long' ? 600 : 50, at)];
    }),
  );
}

function putDraft(draft: Answers): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('peers', 1);
    asked.onerror = () => reject(asked.error);
    asked.onupgradeneeded = () => asked.result.createObjectStore('drafts');
    asked.onsuccess = () => {
      const write = asked.result.transaction('drafts', 'readwrite');
      write.objectStore('drafts').put(draft, 'draft');
      write.onerror = () => reject(write.error);
      write.oncomplete = () => {
        asked.result.close();
        resolve();
      };
    };
  });
}

function keptText(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('peers', 1);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const read = asked.result.transaction('drafts').objectStore('drafts').get('draft');
      read.onerror = () => reject(read.error);
      read.onsuccess = () => {
        asked.result.close();
        resolve(read.result[name]);
      };
    };
  });
}

/** Builds the peers into a folder of their own and serves them from it as ours is served. */
export async function servePeers(wanted: readonly Peer[]) {
  const outDir = await mkdtemp(join(tmpdir(), 'onesheet-peers-'));
  const mode = process.env.NODE_ENV;
  // vitest says "test", which would bring in React's development version.
  process.env.NODE_ENV = 'production';
  for (const name of wanted) await buildPeer(pages[name], outDir);
  process.env.NODE_ENV = mode;
  // Where the draft is put in, so that no page of a peer was ever loaded before it is measured.
  await writeFile(join(outDir, 'nothing.html'), '<!doctype html><title>Nothing</title>');
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}/`;
  const target = questions.filter(({ kind }) => kind === 'long')[6]?.name ?? '';
  const subjects = wanted.map(
    (name): Subject => ({
      name,
      url: `${url}${pages[name]}`,
      first: 'input[type=radio]',
      target: `textarea[name="${target}"]`,
      async seed(page: Page) {
        await page.goto(`${url}nothing.html`);
        await page.evaluate(putDraft, fullDraft());
      },
      open: async () => undefined,
      isKept: async (page, tail) => (await page.evaluate(keptText, target)).endsWith(tail),
    }),
  );
  return {
    subjects,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
