import { calm, median } from './figures.ts';
import type { Run } from './one-run.ts';

interface Measure {
  title: string;
  of: (run: Run) => number;
  /** The share of the keys whose paints were as quick; only of paints. */
  share?: number;
}

function paint(title: string, share: number): Measure {
  return { title, of: ({ paints }) => calm([paints], share), share };
}

const measures: Measure[] = [
  { title: 'processor ms a key, full speed', of: (r) => r.cpuKey },
  { title: 'tasks, ms a key', of: (r) => r.task },
  { title: 'of that script, ms a key', of: (r) => r.script },
  { title: 'of that layout and style, ms a key', of: (r) => r.layout },
  paint('key to paint, ms, p50', 0.5),
  paint('key to paint, ms, p95', 0.95),
  paint('key to paint, ms, p99', 0.99),
  { title: 'tasks over 50 ms while typing', of: (r) => r.long },
  { title: 'first field, ms', of: (r) => r.first },
  { title: 'draft shown, ms', of: (r) => r.shown },
  { title: 'processor ms a load, full speed', of: (r) => r.cpuLoad },
  { title: 'heap, MB', of: (r) => r.heapMb },
  { title: 'script and style, kB in brotli', of: (r) => r.bytes.brotli / 1000 },
];

function said(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function value({ of, share }: Measure, runs: readonly Run[]): number {
  if (share === undefined) return median(runs.map(of));
  return calm(
    runs.map(({ paints }) => paints),
    share,
  );
}

function withSpread(measure: Measure, runs: readonly Run[]): string {
  const all = runs.map(measure.of);
  const middle = said(value(measure, runs));
  if (all.length < 2) return middle;
  return `${middle} (${said(Math.min(...all))}–${said(Math.max(...all))})`;
}

/** To the same round of the other form, and the median of that; of paints the ratio of the two figures. */
function ratio(measure: Measure, runs: readonly Run[], others: readonly Run[]): number {
  if (measure.share !== undefined) return value(measure, runs) / value(measure, others);
  return median(
    runs.flatMap((run) => {
      const other = others.find(({ round }) => round === run.round);
      return other ? [measure.of(run) / measure.of(other)] : [];
    }),
  );
}

/**
 * A Markdown table: of each measure the median of all rounds with the least and the most (of paints the lower quartile
 * of each hundred keys), and how many times another form it is.
 */
export function table(runs: readonly Run[]): string {
  if (runs.length === 0) return '';
  const names = [...new Set(runs.map(({ name }) => name))];
  const of = (name: string) => runs.filter((run) => run.name === name);
  const to = (other: string) => names.filter((name) => name !== other).map((name) => [name, other]);
  const pairs = [
    ...(names.includes('plain') ? to('plain') : []),
    ...(names.includes('react-hook-form') ? [['Onesheet', 'react-hook-form']] : []),
  ];
  const head = ['', ...names, ...pairs.map((pair) => pair.join(' ÷ '))];
  const body = measures.map((measure) => [
    measure.title,
    ...names.map((name) => withSpread(measure, of(name))),
    ...pairs.map(([name = '', other = '']) => said(ratio(measure, of(name), of(other)))),
  ]);
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
