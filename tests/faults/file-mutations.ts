/** A number from 0 up to, but not, `below`. */
export type Pick = (below: number) => number;

type Mutation<T> = [string, (whole: T, pick: Pick) => Uint8Array];

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Two places, the earlier first. */
function span(length: number, pick: Pick, longest = length): [number, number] {
  const from = pick(length);
  return [from, Math.min(length, from + 1 + pick(longest))];
}

/** What can happen to the bytes of a locked file. */
export const onBytes: Mutation<Uint8Array>[] = [
  [
    'a bit turned',
    (whole, pick) => {
      const turned = whole.slice();
      const at = pick(whole.length);
      turned[at] = (turned[at] ?? 0) ^ (1 << pick(8));
      return turned;
    },
  ],
  ['the end cut off', (whole, pick) => whole.slice(0, pick(whole.length))],
  ['the beginning cut off', (whole, pick) => whole.slice(1 + pick(200))],
  [
    'a piece cut out',
    (whole, pick) => {
      const [from, to] = span(whole.length, pick, 2000);
      return joined(whole.slice(0, from), whole.slice(to));
    },
  ],
  [
    'two pieces swapped',
    (whole, pick) => {
      const at = pick(whole.length);
      return joined(whole.slice(at), whole.slice(0, at));
    },
  ],
  [
    'zeros in it',
    (whole, pick) => {
      const [from, to] = span(whole.length, pick, 4096);
      return whole.slice().fill(0, from, to);
    },
  ],
  ['twice over', (whole) => joined(whole, whole)],
  ['more behind it', (whole, pick) => joined(whole, new Uint8Array(1 + pick(70_000)))],
  [
    'line ends as in Windows',
    (whole) =>
      Buffer.from(Buffer.from(whole).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  ],
  ['read as text and written again', (whole) => Buffer.from(Buffer.from(whole).toString('utf8'))],
];

const ODD = [
  'null',
  'true',
  '-1',
  '0.5',
  '1e999',
  '9'.repeat(400),
  '""',
  '{}',
  '[]',
  '[[[[[[]]]]]]',
  '"\\u0000\\ud800"',
  '"<img src=x onerror=alert(1)>"',
  `"${'x'.repeat(70_000)}"`,
];

function odd(pick: Pick): string {
  return ODD[pick(ODD.length)] ?? 'null';
}

function textMutation(change: (whole: string, pick: Pick) => string) {
  return (whole: string, pick: Pick) => new TextEncoder().encode(change(whole, pick));
}

/** Puts something in the place of the n-th of what is found. */
function replaceOne(
  whole: string,
  what: RegExp,
  pick: Pick,
  by: (found: string) => string,
): string {
  const all = [...whole.matchAll(what)];
  const one = all[pick(all.length)];
  if (one === undefined) return whole;
  return whole.slice(0, one.index) + by(one[0]) + whole.slice(one.index + one[0].length);
}

/** What can be done to the text in a file by somebody who knows the passphrase. */
export const onText: Mutation<string>[] = [
  [
    'a sign changed',
    textMutation((whole, pick) => {
      const at = pick(whole.length);
      return whole.slice(0, at) + String.fromCharCode(32 + pick(95)) + whole.slice(at + 1);
    }),
  ],
  ['the end cut off', textMutation((whole, pick) => whole.slice(0, pick(whole.length)))],
  [
    'a piece cut out',
    textMutation((whole, pick) => {
      const [from, to] = span(whole.length, pick, 300);
      return whole.slice(0, from) + whole.slice(to);
    }),
  ],
  [
    'a value of another type',
    textMutation((whole, pick) =>
      replaceOne(whole, /(?<=":)("[^"]*"|\d+|true|false)/g, pick, () => odd(pick)),
    ),
  ],
  [
    'a key renamed',
    textMutation((whole, pick) => replaceOne(whole, /"[^"]*"(?=:)/g, pick, () => '"other"')),
  ],
  [
    'a key twice',
    textMutation((whole, pick) =>
      replaceOne(whole, /"[^"]*"(?=:)/g, pick, (key) => `${key}:${odd(pick)},${key}`),
    ),
  ],
  [
    'a key more',
    textMutation((whole, pick) =>
      replaceOne(whole, /"[^"]*"(?=:)/g, pick, (key) => `"more":${odd(pick)},${key}`),
    ),
  ],
  [
    'a record that is none',
    textMutation((whole, pick) => whole.replace('"records":[', () => `"records":[${odd(pick)},`)),
  ],
  [
    'a word of the writer changed',
    textMutation((whole, pick) => replaceOne(whole, /\b[a-z]{6,}\b(?= )/g, pick, () => 'changed')),
  ],
  ['twice over', textMutation((whole) => whole + whole)],
  ['a mark of bytes before it', textMutation((whole) => `\ufeff${whole}`)],
  ['UTF-16', (whole) => Buffer.from(whole, 'utf16le')],
  ['Latin-1', (whole) => Buffer.from(whole.replaceAll('e', 'é'), 'latin1')],
];
