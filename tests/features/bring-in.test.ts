// @vitest-environment node
import { expect, it } from 'vitest';
import { bringIn } from '../../src/app/bring-in.ts';
import { plainOut } from '../../src/app/plain-out.ts';
import { monthsLater, today } from '../../src/assessment/day.ts';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { exampleOfLen } from '../../src/example/len.ts';

it('brings in a file that anybody may have changed as signed by nobody, and seen by no manager', async () => {
  const a = exampleOfLen();
  const view = { differs: true, would: 'put children high', reason: 'the stairs', view: 'Seen.' };
  a.sign.manager = { name: 'B. Manager', on: '1/4/2026', ...view };
  const file = new Blob([plainOut({ ...newRecord(a, '2026-04-01'), state: 'finished' })]);
  const kept: CaseRecord[] = [];
  const shelf = { save: async (_: string, record: CaseRecord) => void kept.push(record) };
  const history = { log: { append: async () => undefined } };
  await bringIn(shelf as never, history as never, file, 72);
  expect(kept[0]).toMatchObject({ state: 'draft', keepUntil: monthsLater(today(), 72) });
  expect(kept[0]?.assessment.sign).toMatchObject({ signed: false, signedOn: '' });
  // What the manager is said to think stays, for the writer to ask about; nobody's name is under it.
  expect(kept[0]?.assessment.sign.manager).toEqual({ name: '', on: '', ...view });
});
