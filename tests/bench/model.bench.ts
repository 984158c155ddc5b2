import { expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { oasysWork, wordsABox } from '../../src/timing/model/oasys-work.ts';
import { modelled, type Work } from '../../src/timing/model/operators.ts';
import { damien } from '../cases/damien.ts';
import { setUp, start } from '../journeys/door.ts';
import { fillIn } from '../journeys/fill.ts';
import { recorded, recordKeys, sinceThen } from '../journeys/record-keys.ts';
import { startBrowser } from '../setup/launch.ts';

interface Line extends Work {
  form: string;
  clicks: number;
}

/** Types a case in by keyboard alone and gives what the browser heard, from the first question to the signature. */
async function typedIn(who: string, a: ReturnType<typeof damien>): Promise<Line> {
  const run = await startBrowser();
  await recordKeys(run.context);
  await setUp(run.page, run.appUrl, a.person.writer, a.person.role);
  await start(run.page);
  const before = await recorded(run.page);
  await fillIn(run.page, a);
  const heard = sinceThen(before, await recorded(run.page));
  await run.close();
  return { form: `Onesheet, ${who}`, ...heard };
}

it('models the entry of both forms from the same operators', async () => {
  const sheets = [await typedIn('Len', exampleOfLen()), await typedIn('Damien', damien())];
  const oasys = wordsABox.map((words) => ({
    form: `OASys, ${words} words a box`,
    clicks: 0,
    ...oasysWork(words),
  }));
  const dearest = Math.max(...sheets.map((s) => modelled(s).total));
  for (const { form, ...work } of [...sheets, ...oasys]) {
    const { composing, overhead, total } = modelled(work);
    console.log(
      [
        form.padEnd(24),
        `${work.words} words`,
        `${work.boxes} boxes`,
        `${work.choices} choices`,
        `${work.clicks} clicks`,
        `${work.keys} keys that are not text`,
        `composing ${composing.toFixed(1)} min`,
        `overhead ${overhead.toFixed(1)} min`,
        `modelled ${total.toFixed(1)} min`,
        `${(total / dearest).toFixed(1)} times the longer sheet`,
      ].join(' | '),
    );
  }
  for (const sheet of sheets) expect(modelled(sheet).overhead).toBeLessThanOrEqual(4);
}, 600_000);
