// @vitest-environment node
import { expect, test } from 'vitest';
import { bandTrouble } from '../../src/assessment/scores.ts';

const published: [name: string, edges: [number, number, number], step: number][] = [
  ['ARP', [50, 75, 90], 0.1],
  ['VRP', [30, 60, 80], 0.1],
  ['SVRP', [1, 3, 6.9], 0.01],
  ['CSRP', [1, 3, 6.9], 0.01],
  ['DC-SRP', [22, 30, 36], 1],
];
const bands = ['low', 'medium', 'high', 'very high'];
const edges = published.flatMap(([name, at, step]) =>
  at.flatMap((edge, i): [string, number, string, string][] => [
    [name, Number((edge - step).toFixed(2)), bands[i] ?? '', bands[i + 1] ?? ''],
    [name, edge, bands[i + 1] ?? '', bands[i] ?? ''],
  ]),
);

test.each(edges)('%s of %d is %s, not %s', (name, figure, band, other) => {
  expect(bandTrouble(name, `${figure}%`, band)).toBeNull();
  expect(bandTrouble(name, `${figure}`, band.toUpperCase())).toBeNull();
  expect(bandTrouble(name, `${figure}%`, other)).toContain(`is ${band}`);
});

test('nothing is said of what cannot be judged: other scores, other bands, no figure', () => {
  expect(bandTrouble('RSR', '6.1%', 'low')).toBeNull();
  expect(bandTrouble('ARP', '41%', 'medium, old bands')).toBeNull();
  expect(bandTrouble('ARP', '', 'high')).toBeNull();
  expect(bandTrouble('OGRS', '80', 'low')).toBeNull();
});
