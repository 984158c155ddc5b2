import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// What the page may do. It may run and draw its own files, and nothing else: it has no network
// at all, so what is written in it cannot be sent anywhere, even by a fault in a library.
const contentPolicy = [
  "default-src 'none'",
  // Argon2, which turns the passphrase into a key, is WebAssembly; this allows that and no eval.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types onesheet',
].join('; ');

// Only in the build: while developing, Vite's own reloading needs inline script and a socket.
function contentPolicyInPage(): Plugin {
  return {
    name: 'onesheet:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** "0.1.0-1a2b3c4d": the version, and a mark of all that the app is built from, the same on every computer. */
function versionAndMark(): string {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((name) => statSync(name).isFile());
  const hash = createHash('sha256');
  for (const name of [...names, 'index.html', 'package-lock.json', 'vite.config.ts'].sort())
    hash.update(`${name}\n${readFileSync(name, 'utf8').replaceAll('\r\n', '\n')}\n`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}

export default defineConfig({
  plugins: [react(), contentPolicyInPage()],
  define: { __ONESHEET_VERSION__: JSON.stringify(versionAndMark()) },
  // Relative, so that the folder can be served from any address.
  base: './',
  css: {
    // govuk-frontend's service navigation carries a hack for old browsers that Lightning CSS
    // cannot parse; without this the build stops there.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: {
      scss: {
        quietDeps: true,
        loadPaths: [fileURLToPath(new URL('node_modules', import.meta.url))],
      },
    },
  },
  build: {
    target: 'es2022',
    // tests/house/sizes.mjs reads it to add up what each step loads.
    manifest: true,
    modulePreload: { polyfill: false },
    // The content policy allows no data: addresses, so nothing is put inline.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Together, so that no chunk can make a schema before zod has been told to do without eval.
        codeSplitting: {
          groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/ }],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: {
    port: 4173,
    // Another port is another origin to the browser, and so an empty store: better to stop and say so.
    strictPort: true,
    headers: {
      // A worker takes its policy from its own response, and frame-ancestors counts only in a header.
      'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      // Ask each time, so that nobody goes on with an old page after an update.
      'Cache-Control': 'no-cache',
    },
  },
  test: {
    reporters: ['default', './tests/setup/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{journeys,faults}/**'],
          setupFiles: ['tests/setup/unit.ts'],
          // Only what hangs is to end: how long a test takes says more of the machine than of the app.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          environment: 'node',
          include: ['tests/bench/**/*.bench.ts'],
          globalSetup: ['tests/setup/global.ts'],
          hookTimeout: 120_000,
          // One at a time: side by side they would measure each other.
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{journeys,faults}/**/*.test.ts'],
          globalSetup: ['tests/setup/global.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is waited for ends when it comes; a second, as it would be, says more of the machine than of the app.
          expect: { poll: { timeout: 30_000 } },
          // Each file has a whole browser of its own; more than two at once slow each other down.
          maxWorkers: 2,
          // After the unit tests, not beside them: what a journey times would be slowed.
          sequence: { groupOrder: 1 },
          // A test that passes the second time has shown a fault, not passed.
          retry: 0,
        },
      },
    ],
  },
});
