import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every file below a folder, as paths with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** "path:line" of every line that the pattern finds. */
function linesWith(pattern: RegExp, files: string[]): string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}

function length(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}

const source = filesIn('src');
const code = source.filter((file) => /\.tsx?$/.test(file));
const tests = filesIn('tests').filter((file) => /\.(tsx?|mjs)$/.test(file));

test('no file is over 250 lines, and half of them are at most 70', () => {
  const long = source.filter((file) => length(file) > 250);
  const lengths = code.map(length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  console.log(`${code.length} files, median ${median} lines, longest ${lengths.at(-1)}`);
  expect(long).toEqual([]);
  expect(code.length).toBeGreaterThan(0);
  expect(median).toBeLessThanOrEqual(70);
});

test('names are in kebab-case and say what a thing is for', () => {
  const parts = [...source, ...tests].flatMap((file) => file.split('/'));
  const odd = parts.filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part));
  const vague = parts.filter((part) =>
    /^(utils?|helpers?|common|misc|types|index)(\.tsx?)?$/.test(part),
  );
  expect(odd).toEqual([]);
  expect(vague).toEqual([]);
});

test('a feature has at most one level of folders, so that its imports show whose they are', () => {
  const deep = source.filter((file) => /^src\/features\/[^/]+\/[^/]+\/[^/]+\//.test(file));
  expect(deep).toEqual([]);
});

test('nothing is left for later without a word in the README', () => {
  expect(linesWith(/\b(TO[D]O|FIX[M]E|X[X]X)\b/, [...source, ...tests])).toEqual([]);
});

test('no test is left out', () => {
  expect(linesWith(/\.(skip|only|todo|fails|skipIf|runIf)\b\s*[.(]/, tests)).toEqual([]);
});

test('only the cipher touches Web Crypto', () => {
  const others = code.filter((file) => file !== 'src/storage/cipher.ts');
  expect(linesWith(/\bsubtle\b/, others)).toEqual([]);
});

test('nothing talks to a network or keeps plain text, whatever it is reached through', () => {
  const network =
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bnew (WebSocket|EventSource|RTCPeerConnection)\b|\bsendBeacon\b/;
  const plain = /\b(localStorage|sessionStorage)\b|\bdocument\.cookie\b/;
  // The one that keeps the app's own files; its content policy lets it reach its own host only.
  const page = code.filter((file) => file !== 'src/offline/worker.ts');
  expect(linesWith(network, page)).toEqual([]);
  expect(linesWith(plain, code)).toEqual([]);
});

// What may stand at the top, and what insists on its standing there.
const topLevel: Record<string, string> = {
  'README.md': 'where everyone begins',
  src: 'the app',
  tests: 'its tests',
  build: 'how it is built in its two forms; vite.config.ts',
  'index.html': 'the page; Vite',
  'package.json': 'npm, knip and size-limit',
  'package-lock.json': 'npm',
  '.npmrc': 'npm',
  'tsconfig.json': 'TypeScript',
  'vite.config.ts': 'Vite and vitest',
  'biome.json': 'Biome',
  '.dependency-cruiser.cjs': 'dependency-cruiser',
  '.gitignore': 'git',
  '.git': 'git',
  '.ci': 'continuous integration',
};

test('only what must stands at the top level', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  const found = readdirSync('.').filter((name) => !(name in topLevel) && !ignored.includes(name));
  expect(found.filter((name) => !name.endsWith('.log'))).toEqual([]);
});

test('the lock file installs anywhere: it names no registry of our own', () => {
  expect(
    linesWith(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/, ['package-lock.json']),
  ).toEqual([]);
});
