import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** What the next version says is new. */
export const NEWS = 'A record has a colour.';

/** What a developer changes for the next format of a record: [file, what stands there, what takes its place]. */
const CHANGES: [string, string, string][] = [
  ['app/news.json', '[', `[{ "on": "2027-01-11", "what": "${NEWS}" },`],
  ['storage/database.ts', 'STORED_FORMAT = 3', 'STORED_FORMAT = 4'],
  [
    'storage/database.ts',
    ".upgrade((raising) => raising.table('store')",
    `.upgrade(async (raising) => {
       await raising.table('rows').toCollection().modify((row) => { row.iv = row.iv.slice(); });
       await raising.table('store')`,
  ],
  [
    'storage/database.ts',
    '.modify({ format: STORED_FORMAT }));',
    '.modify({ format: STORED_FORMAT }); });',
  ],
  ['storage/formats/current.ts', "from './v3.ts'", "from './v4.ts'"],
  ['storage/formats/current.ts', 'currentFormat = 3 satisfies', 'currentFormat = 4 satisfies'],
  ['storage/formats/current.ts', '? 3 : never;', '? 4 : never;'],
  [
    'storage/formats/current.ts',
    'if (format === 3) return currentRecord.parse(plain);\n  if (format === 1 || format === 2) return fromOlder(format, plain);',
    'if (format === 4) return currentRecord.parse(plain);\n  if (format < 4) return fromOlder(format, plain);',
  ],
  ['assessment/record.ts', '  copyOf: z.string(),', '  copyOf: z.string(),\n  colour: z.string(),'],
  ['assessment/record.ts', "    copyOf: '',", "    copyOf: '',\n    colour: 'blue',"],
];

const FORMAT_4 = `import { z } from 'zod/mini';
import { fromOlder as fromBefore, recordV3 as before } from './v3.ts';

export const recordV3 = z.extend(before, { colour: z.string() });
export type RecordV3 = z.infer<typeof recordV3>;

export function fromOlder(format: number, plain: unknown): RecordV3 {
  const older = format === 1 || format === 2 ? fromBefore(format, plain) : before.parse(plain);
  return { ...older, colour: 'none' };
}
`;

/**
 * Builds the app as its next version could be: a fourth format of a record, the database raised with it, and an upgrade
 * that writes every row anew. Throws where the source is no longer as this expects.
 */
export async function buildNewer(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'onesheet-newer-'));
  await cp('src', join(root, 'src'), { recursive: true });
  await cp('index.html', join(root, 'index.html'));
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  await writeFile(join(root, 'src/storage/formats/v4.ts'), FORMAT_4);
  for (const [file, from, to] of CHANGES) {
    const path = join(root, 'src', file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} no longer says: ${from}`);
    await writeFile(path, text.replace(from, to));
  }
  const before = process.env.NODE_ENV;
  // As for use: vitest says "test", which would bring in React's development version.
  process.env.NODE_ENV = 'production';
  const configFile = join(process.cwd(), 'vite.config.ts');
  await build({ root, configFile, logLevel: 'error' });
  process.env.NODE_ENV = before;
  return { dir: join(root, 'dist'), remove: () => rm(root, { recursive: true, force: true }) };
}
