import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './build/chunks.ts';
import { modernDexie } from './build/modern-dexie.ts';
import { offlineWorker } from './build/offline-worker.ts';
import { onlyOurKeys } from './build/only-our-keys.ts';
import { onlyOurStyles } from './build/only-our-styles.ts';
import { pagePolicyPlugin } from './build/page-policy.ts';
import { schemaBesideApp } from './build/schema-beside-app.ts';
import { singleFile } from './build/single-file.ts';
import { versionAndMark } from './build/version-and-mark.ts';
import { zodWithoutEval } from './build/zod-without-eval.ts';
import { plainSchema } from './src/storage/plain-schema.ts';

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    ...(mode === 'single'
      ? [singleFile()]
      : [pagePolicyPlugin(), schemaBesideApp(), offlineWorker()]),
  ],
  resolve: { alias: [...onlyOurKeys, zodWithoutEval, modernDexie] },
  define: {
    // React would look for its developer tools, which have no business on a practitioner's machine.
    __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined',
    // It would have the browser show that something is loading, for which nothing here takes long enough.
    navigation: 'undefined',
    __ONESHEET_VERSION__: JSON.stringify(versionAndMark()),
    // The one file has it beside it, as a file of its own.
    __ONESHEET_SCHEMA__: JSON.stringify(mode === 'single' ? '' : plainSchema()),
  },
  // Relative, so that the folder can be served from any address.
  base: './',
  css: {
    postcss: { plugins: [onlyOurStyles] },
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
        codeSplitting: { groups: chunkGroups() },
      },
    },
  },
  worker: { format: 'es' },
  preview: {
    port: 4173,
    // Another port is another origin to the browser, and so an empty store: better to stop and say so.
    strictPort: true,
  },
  test: {
    // The browsers' own, as tests and pages must agree on what day it is.
    env: { TZ: 'Europe/London' },
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
          expect: { poll: { timeout: 30_000 } },
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
          name: 'speed',
          environment: 'node',
          include: ['tests/bench/**/*.short.ts'],
          globalSetup: ['tests/setup/global.ts'],
          testTimeout: 600_000,
          // After the journeys: beside them it would measure them too.
          sequence: { groupOrder: 2 },
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
          // Each file has a whole browser of its own. On two processors three at once took longer than two.
          maxWorkers: 2,
          // After the unit tests, not beside them: what a journey times would be slowed.
          sequence: { groupOrder: 1 },
          // A test that passes the second time has shown a fault, not passed.
          retry: 0,
        },
      },
    ],
  },
}));
