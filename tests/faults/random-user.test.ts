import { expect, it } from 'vitest';
import { times } from '../setup/seeded.ts';
import { disagreements } from './opened-store.ts';
import { bringComplete, files } from './random-backups.ts';
import { type Action, Desk } from './random-desk.ts';
import { finishing } from './random-finishing.ts';
import { leaving } from './random-leaving.ts';
import { writing } from './random-writing.ts';

const steps = times(60, 1000);
const seed = Number(process.env.SEED ?? 20261122);
const actions: Record<string, Action> = { ...writing, ...finishing, ...leaving, ...files };

/** Deals the names of the actions: first one of each, so that no run is without any, then packs with all their cards. */
function dealer(random: () => number): (state: Action['when']) => string {
  const shuffled = (cards: string[]) =>
    cards
      .map((card) => ({ card, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ card }) => card);
  const pack = Object.entries(actions).flatMap(([name, { often }]) => Array(often).fill(name));
  const cards = shuffled(Object.keys(actions));
  return (state) => {
    const fits = (card: string) => [undefined, state].includes(actions[card]?.when);
    if (!cards.some(fits)) cards.push(...shuffled(pack));
    return cards.splice(cards.findIndex(fits), 1)[0] ?? '';
  };
}

it(`agrees with a plain model after each of ${steps} random actions`, async () => {
  const desk = await Desk.open(seed);
  const deal = dealer(desk.random);
  const done: string[] = [];
  const tried = async (said: string, act: () => Promise<unknown>) => {
    try {
      await act();
      await desk.settled();
    } catch (error) {
      throw new Error(`${said}. On screen: ${await desk.onScreen()}`, { cause: error });
    }
  };
  await tried(`SEED=${seed}, before step 1`, () => desk.begin().then(() => bringComplete(desk)));
  for (let step = 1; step <= steps; step += 1) {
    const name = deal(desk.here().state);
    done.push(name);
    const said = `SEED=${seed}, step ${step}: ${done.slice(-8).join(', ')}`;
    await tried(said, async () => actions[name]?.run(desk));
    expect(disagreements(await desk.compare(said)), said).toEqual([]);
  }
  expect(Object.keys(actions).filter((name) => !done.includes(name))).toEqual([]);
  expect(desk.complaints()).toEqual([]);
  console.log(
    `SEED=${seed}: ${steps} steps, ${Object.keys(desk.model).length} assessments, ${JSON.stringify(desk.came)}`,
  );
  await desk.close();
}, 7_200_000);
