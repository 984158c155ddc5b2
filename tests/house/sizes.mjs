// What a practitioner's browser loads, compressed, before the passphrase and before writing.
// Read from the build's manifest, because a chunk's name does not say what else it brings.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// kB here is 1000 bytes. The limits are what a slow office line loads in about a second.
// The one file may also come by mail, or lie on a share at the end of such a line.
const limits = {
  passphrase: 112_000,
  setUp: 136_000,
  writing: 180_000,
  part: 190_000,
  caseload: 188_000,
  css: 14_000,
  single: 400_000,
};

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

const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
if (entries.length === 0) throw new Error('The manifest names no entry. Run: npm run build');

/** What is loaded once all of these have been asked for, each by the one before it. */
function loaded(...later) {
  const unknown = later.filter((key) => manifest[key] === undefined);
  if (unknown.length > 0) throw new Error(`These have no chunk of their own: ${unknown}`);
  return new Set([...entries, ...later].flatMap((key) => [...withImports(key)]));
}

const setUp = 'src/features/unlock/first-use.tsx';
const inside = 'src/app/inside.tsx';
// Until the first field can be typed in. What the form fetches once it stands (the sheet, the other parts) is not in it.
const writing = [inside, 'src/features/write/write.tsx'];
const otherPart = 'src/features/write/parts/other-parts.tsx';
const caseload = 'src/app/caseload-route.tsx';
const styles = readdirSync('dist/assets').filter((name) => name.endsWith('.css'));

const rows = [
  ['JavaScript to the passphrase', total(loaded()), limits.passphrase],
  ['JavaScript to choosing one, the first time', total(loaded(setUp)), limits.setUp],
  ['JavaScript to writing', total(loaded(...writing)), limits.writing],
  ['JavaScript to writing on in another part', total(loaded(...writing, otherPart)), limits.part],
  ['JavaScript to writing, by the caseload', total(loaded(...writing, caseload)), limits.caseload],
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
