import { calm, median } from './figures.ts';
import type { Run } from './one-run.ts';

interface Column {
  title: string;
  of: (run: Run) => number;
  /** The share of the keys whose paints were as quick; only of paints. */
  share?: number;
}

const columns: Column[] = [
  { title: 'CPU ms/key, full speed', of: (r) => r.cpuKey },
  { title: 'task ms/key', of: (r) => r.task },
  { title: 'script ms/key', of: (r) => r.script },
  { title: 'key to paint p50 ms', of: (r) => calm([r.paints], 0.5), share: 0.5 },
  { title: 'p95 ms', of: (r) => calm([r.paints], 0.95), share: 0.95 },
  { title: 'p99 ms', of: (r) => calm([r.paints], 0.99), share: 0.99 },
  { title: 'draft shown ms', of: (r) => r.shown },
  { title: 'first field ms', of: (r) => r.first },
  { title: 'CPU ms/load, full speed', of: (r) => r.cpuLoad },
  { title: 'heap MB', of: (r) => r.heapMb },
  { title: 'JS and CSS kB, brotli', of: (r) => r.bytes.brotli / 1000 },
  { title: 'tasks over 50 ms', of: (r) => r.long },
];

function said(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function value({ of, share }: Column, runs: readonly Run[]): number {
  if (share === undefined) return median(runs.map(of));
  return calm(
    runs.map(({ paints }) => paints),
    share,
  );
}

/** To the same round of the other form, and the median of that; of paints the ratio of the two figures. */
function ratio(column: Column, runs: readonly Run[], others: readonly Run[]): number {
  if (column.share !== undefined) return value(column, runs) / value(column, others);
  return median(
    runs.flatMap((run) => {
      const other = others.find(({ round }) => round === run.round);
      return other ? [column.of(run) / column.of(other)] : [];
    }),
  );
}

/** The medians with the least and the most of any round, and under them what each is to plain HTML, as Markdown. */
export function table(runs: readonly Run[]): string {
  const names = [...new Set(runs.map(({ name }) => name))];
  const of = (name: string) => runs.filter((run) => run.name === name);
  const script = columns.find(({ title }) => title.startsWith('script')) as Column;
  const values = names.map((name) => {
    const cells = columns.map((column) => {
      const all = of(name).map(column.of);
      const [least, most] = [Math.min(...all), Math.max(...all)];
      const spread = all.length > 1 ? ` (${said(least)}–${said(most)})` : '';
      return said(value(column, of(name))) + spread;
    });
    return line([name, ...cells]);
  });
  const ratios = names.map((name) => {
    const cells = columns.map((column) => said(ratio(column, of(name), of('plain'))));
    return line([name, ...cells, said(ratio(script, of(name), of('react-hook-form')))]);
  });
  const titles = columns.map(({ title }) => title);
  const rule = (n: number) => line(Array.from({ length: n }, () => '---'));
  return [
    line(['', ...titles]),
    rule(titles.length + 1),
    ...values,
    '',
    line(['times plain HTML', ...titles, 'script, times react-hook-form']),
    rule(titles.length + 2),
    ...ratios,
  ].join('\n');
}
