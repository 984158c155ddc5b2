import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const file = resolve('dist-single/onesheet.html');

/** Where the app as one file lies; it is built first, unless the checks have just done so. */
export async function singleFileBuilt(): Promise<string> {
  if (process.env.ONESHEET_BUILT === '1' && existsSync(file)) return file;
  // vitest says "test", which would bring in React's development version.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ mode: 'single', logLevel: 'error' });
  process.env.NODE_ENV = before;
  return file;
}
