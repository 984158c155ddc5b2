import { afterAll, beforeAll, expect, it } from 'vitest';
import { fullest } from '../bench/fullest.ts';
import { openAndClose } from '../bench/opened-and-closed.ts';
import { seedOurs } from '../bench/ours.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';

const ids = ['one', 'two', 'three', 'four'];
/** Of what the person says, so that no list shows it. */
const told = (id: string) => `Told of case ${id} and of no other.`;
let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  await seedOurs(
    run.page,
    run.appUrl,
    ids.map((id) => {
      const a = fullest();
      return [
        id,
        {
          ...a,
          person: { ...a.person, name: `Person of ${id}` },
          offence: { ...a.offence, theySay: told(id) },
        },
      ];
    }),
  );
});
afterAll(() => run.close());

/** Every string that the page holds, each cut off after its first thousand letters by the browser itself. */
async function stringsHeld(): Promise<string[]> {
  const session = await run.context.newCDPSession(run.page);
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return (JSON.parse(pieces.join('')) as { strings: string[] }).strings;
}

it('holds no text of an assessment once it was closed and others were opened', async () => {
  await openAndClose(run.page, ids);
  const held = await stringsHeld();
  const of = (id: string) => held.filter((each) => each.includes(told(id)));
  expect(of('one')).toEqual([]);
  expect(of('two')).toEqual([]);
  // What it would look like: the last is held until another is opened.
  expect(of('four').length).toBeGreaterThan(0);
});

it('holds no text of any once it was locked', async () => {
  await run.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  const held = await stringsHeld();
  expect(held.filter((each) => /Told of case|Person of/.test(each))).toEqual([]);
});
