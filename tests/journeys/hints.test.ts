import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { press, write } from './keys.ts';

let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  await setUp(run.page, run.appUrl, 'A. Writer', 'probation officer');
}, 240_000);
afterAll(() => run.close());

const hints = () => run.page.getByRole('list', { name: 'Hints on language' });

/** Goes to a part of the assessment that is open. */
async function part(name: string): Promise<void> {
  const { page } = run;
  await page.goto(page.url().replace(/(#\/write\/[^/]+).*/, `$1/${name}`));
}

it('come under the field, stay away where and while they are not wanted, and come back from the settings', async () => {
  const { page } = run;
  await start(page);
  await part('offence');
  await write(page, 'offence.myView', 'He lacks insight and he minimises it.');
  await hints().getByText('“lacks insight”').waitFor();
  await hints().getByRole('button', { name: 'Hide this hint here' }).first().click();
  await hints().getByRole('button', { name: 'Hide it everywhere' }).first().click();
  expect(await hints().count()).toBe(0);
  await saved(page);

  await page.reload();
  await unlock(page);
  await page.locator('[id="offence.myView"]').waitFor();
  await part('view');
  await write(page, 'view.words', 'I am a liar.');
  await page.waitForTimeout(2_000);
  expect(await hints().count()).toBe(0);

  await page.goto(`${run.appUrl}#/settings`);
  await page.getByText('minimises, plays it down').waitFor();
  await press(page, 'Show them all again');
  await page.getByText('All hints are shown again.').waitFor();
}, 240_000);
