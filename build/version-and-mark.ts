import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => statSync(name).isFile());
}

/** "0.1.0-1a2b3c4d": the version, and a mark of all that the app is built from, the same on every computer. */
export function versionAndMark(): string {
  const alone = ['index.html', 'package-lock.json', 'vite.config.ts'];
  const hash = createHash('sha256');
  for (const name of [...filesIn('src'), ...filesIn('build'), ...alone].sort())
    hash.update(`${name}\n${readFileSync(name, 'utf8').replaceAll('\r\n', '\n')}\n`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}
