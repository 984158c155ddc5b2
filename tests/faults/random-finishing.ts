import { expect } from 'vitest';
import type { CaseRecord } from '../../src/assessment/record.ts';
import { printed } from '../journeys/paper.ts';
import { asExpected, mayBeFinished } from './plain-model.ts';
import { bringComplete } from './random-backups.ts';
import { type Action, type Desk, recordsOf } from './random-desk.ts';

/** The finished versions that are kept of what is open. */
async function versions(desk: Desk): Promise<CaseRecord[]> {
  const { rows } = await desk.store();
  return rows
    .filter(({ id }) => id.startsWith(`version/${desk.at}/`))
    .map(({ plain }) => plain as CaseRecord);
}

/** Goes to a draft that was complete, and answers what stands in the way of finishing it. */
async function makeReady(desk: Desk): Promise<void> {
  if (desk.here().called === '') {
    const complete = Object.entries(desk.model).flatMap(([id, { called, state, binned }]) =>
      called !== '' && state === 'draft' && !binned ? [id] : [],
    );
    await desk.toCaseload();
    if (complete.length > 0) await desk.openCase(desk.pick(complete));
    else await bringComplete(desk);
  }
  const here = desk.here();
  if (here.inCustody) {
    await desk.toPart('The person');
    await desk.field('person.inCustody').uncheck();
    here.inCustody = false;
  }
  await desk.toPart('What happened, and why');
  for (const [i, row] of here.disputed.entries()) {
    if (row.treated !== '') continue;
    row.treated = 'as disputed';
    await desk.field(`offence.disputed.${i}.treated`).fill(row.treated);
  }
}

/** Presses the app's own way to print. The dialogue that it opens is the browser's, and no test can close it. */
async function pressPrint({ page }: Desk, name: string): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { asked: 0 });
    window.print = () => Object.assign(window, { asked: 1 });
  });
  await page.getByRole('button', { name, exact: true }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBe(1);
}

/** What this user does with the whole of one assessment: printing, finishing, opening it again. */
export const finishing: Record<string, Action> = {
  print: {
    often: 4,
    async run(desk) {
      const here = desk.here();
      const record = recordsOf(await desk.store())[desk.at] as CaseRecord;
      if (here.state === 'draft') {
        // While writing: the paper is asked for before these words are saved, or drawn on the sheet.
        await desk.toPart('What happened, and why');
        const text = `printed ${desk.number()}`;
        await desk.field('offence.known').fill(text);
        here.fields['offence.known'] = text;
        record.assessment.offence.known.text = text;
      }
      if (desk.random() < 0.5)
        await pressPrint(desk, here.state === 'draft' ? 'Print' : 'Print the sheet');
      const title = await desk.page.title();
      const paper = await printed(
        desk.page,
        desk.folder,
        record.assessment,
        here.state,
        desk.pick(['A4', 'Letter']),
      );
      expect({ lost: paper.lost, added: paper.added }).toEqual({ lost: [], added: [] });
      expect(paper.front.includes('DRAFT')).toBe(here.state === 'draft');
      await expect.poll(() => desk.page.title()).toBe(title);
      desk.count(`printed a ${here.state === 'draft' ? 'draft' : 'finished one'}`);
    },
  },
  finish: {
    often: 5,
    when: 'draft',
    async run(desk) {
      // Made sure of until one was finished, so that no run is without; then also tried on what is not complete.
      if (desk.came.finished === undefined || desk.random() < 0.6) await makeReady(desk);
      const here = desk.here();
      const before = await versions(desk);
      await desk.toPart('Sign');
      await desk.page.getByLabel('I sign this as my own view').check();
      here.signed = true;
      await desk.page.getByRole('button', { name: 'Finish the assessment' }).click();
      if (!mayBeFinished(here)) {
        const refusal = 'There is more to write before it can be finished';
        await desk.page.getByRole('heading', { name: refusal }).waitFor();
        desk.count('refused to finish');
        return;
      }
      here.state = 'finished';
      await desk.settled();
      // What was finished stays as it was, whatever comes after.
      const after = await versions(desk);
      expect(after.length).toBe(before.length + 1);
      expect(after.map(asExpected)).toContainEqual(here);
      for (const version of before) expect(after).toContainEqual(version);
      desk.count('finished');
    },
  },
  'open it again': {
    often: 4,
    when: 'finished',
    async run(desk) {
      await desk.page.getByRole('button', { name: 'Open it again to change it' }).click();
      await desk.page.getByRole('button', { name: 'Yes, open it' }).click();
      const here = desk.here();
      here.state = 'draft';
      here.signed = false;
      await desk.settled();
      desk.count('opened again');
    },
  },
};
