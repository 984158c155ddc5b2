import { existsSync } from 'node:fs';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { ensurePrograms } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appUrl: string;
  }
}

async function buildAsForUse(): Promise<void> {
  // vitest sets NODE_ENV to "test", which would put React's development version into the build.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn' });
  process.env.NODE_ENV = before;
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensurePrograms();
  const built = process.env.ONESHEET_BUILT === '1';
  if (!built) await buildAsForUse();
  if (!existsSync('dist/index.html'))
    throw new Error('There is no build in dist. Run: npm run build');
  // Port 0 lets the system choose a free one, so that two runs never meet.
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('appUrl', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
