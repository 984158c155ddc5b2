// What a practitioner's browser loads, compressed, before the passphrase and before writing.
// Read from the build's manifest, because a chunk's name does not say what else it brings.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// kB here is 1000 bytes. The limits are what a slow office line loads in about a second.
// The one file may also come by mail, or lie on a share at the end of such a line.
const limits = { passphrase: 112_500, writing: 241_500, css: 14_200, single: 400_000 };

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

function compressed(file, folder = 'dist') {
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}

/** The chunk itself and all that it imports at once, not what it loads later. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}

function total(keys) {
  const files = new Set([...keys].map((key) => manifest[key].file));
  return [...files].reduce((sum, file) => sum + compressed(file), 0);
}

const keys = Object.keys(manifest);
const entries = keys.filter((key) => manifest[key].isEntry);
// Behind the unlock is the frame of every screen, then the form. What only a review has is loaded when there is one.
const writing = keys.filter(
  (key) =>
    /^src\/(features\/write\/[\w-]+|app\/inside)\.tsx$/.test(key) && manifest[key].isDynamicEntry,
);
if (entries.length === 0) throw new Error('The manifest names no entry. Run: npm run build');

const first = new Set(entries.flatMap((key) => [...withImports(key)]));
// With no chunk of its own, writing is already in what is loaded first.
const second = new Set([...first, ...writing.flatMap((key) => [...withImports(key)])]);
const styles = readdirSync('dist/assets').filter((name) => name.endsWith('.css'));

const rows = [
  ['JavaScript to the passphrase', total(first), limits.passphrase],
  ['JavaScript to writing', total(second), limits.writing],
  [
    'CSS, all of it',
    styles.reduce((sum, name) => sum + compressed(`assets/${name}`), 0),
    limits.css,
  ],
  [
    'The app as one file, with everything',
    compressed('onesheet.html', 'dist-single'),
    limits.single,
  ],
];
for (const [what, bytes, limit] of rows) {
  const verdict = bytes > limit ? `TOO MUCH by ${bytes - limit}` : 'ok';
  console.log(`${what}: ${bytes} bytes gzip, at most ${limit}: ${verdict}`);
}
process.exit(rows.some(([, bytes, limit]) => bytes > limit) ? 1 : 0);
