import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { CaseRecord } from '../../src/assessment/record.ts';
import { nameOf } from '../../src/features/caseload/rows.ts';
import { shortest } from '../cases/shortest.ts';
import {
  bringBack,
  bringBackup,
  draftOf,
  openBackup,
  toBackups,
  writeBackup,
  writeBackupFile,
} from './backup-by-screen.ts';
import { asExpected, type Expected } from './plain-model.ts';
import { type Action, type Desk, recordsOf } from './random-desk.ts';

const all = ['mine', 'backup', 'both'] as const;
type Choice = (typeof all)[number];

/** Goes back to what was open; where that lies in the bin by now, to another. */
async function goOn(desk: Desk): Promise<void> {
  await desk.toCaseload();
  if (desk.here().binned) await desk.openAny();
  else await desk.openCase(desk.at);
}

/** Brings in a file that holds one assessment, with every answer that is required, not signed yet; and opens it. */
export async function bringComplete(desk: Desk): Promise<void> {
  const a = shortest();
  const number = desk.number();
  a.person.name = `Complete ${number}`;
  a.sign = { ...a.sign, signed: false, signedOn: '' };
  const [id, record] = [`complete-${number}`, draftOf(a)];
  const path = join(desk.folder, `${id}.age`);
  await writeBackupFile(path, [{ id, record }]);
  await desk.toCaseload();
  await toBackups(desk.page);
  await bringBackup(desk.page, path);
  desk.model[id] = asExpected(record);
  await desk.toCaseload();
  await desk.openCase(id);
}

async function writeOne(desk: Desk): Promise<void> {
  await desk.toCaseload();
  await toBackups(desk.page);
  const path = join(desk.folder, `taken-${desk.taken.length}.age`);
  await writeBackup(desk.page, path);
  const records = recordsOf(await desk.store());
  desk.taken.push({ path, model: structuredClone(desk.model), records });
  await goOn(desk);
}

/** Chooses on the screen, for each assessment that differs, which to keep, and gives what was chosen by name. */
async function chooseEach(desk: Desk, asked: readonly string[]): Promise<Map<string, Choice>> {
  const groups = desk.page.getByRole('group', { name: /^Which to keep: / });
  const legends = await groups.locator('legend').allTextContents();
  const names = legends.map((legend) => legend.replace('Which to keep: ', ''));
  expect([...names].sort()).toEqual([...asked].sort());
  // Of two with one name, nobody could tell from the screen which is which: both are chosen alike.
  const choices = new Map([...new Set(asked)].map((name) => [name, desk.pick(all)]));
  for (const [i, name] of names.entries())
    await groups
      .nth(i)
      .locator(`input[value="${choices.get(name)}"]`)
      .check();
  const beside = desk.page.getByRole('group', { name: /^Which to keep of what belongs/ });
  const theirs = desk.pick(['mine', 'backup']);
  if ((await beside.count()) > 0) await beside.locator(`input[value="${theirs}"]`).check();
  return choices;
}

/** Brings in what was taken out before, some of which has changed since. */
async function bringIn(desk: Desk): Promise<void> {
  const taken = desk.pick(desk.taken);
  await desk.toCaseload();
  await toBackups(desk.page);
  const before = recordsOf(await desk.store());
  // In the order of the model, as ids are not the same from run to run.
  const ids = Object.keys(taken.model);
  const was = (id: string) => taken.records[id] as CaseRecord;
  const differ = ids.filter((id) => before[id] && !isDeepStrictEqual(before[id], was(id)));
  await openBackup(desk.page, taken.path);
  const choices = await chooseEach(
    desk,
    differ.map((id) => nameOf(was(id))),
  );
  await bringBack(desk.page);

  const after = recordsOf(await desk.store());
  const added = Object.keys(after).filter((id) => !(id in before));
  for (const id of ids) {
    const choice = differ.includes(id) ? choices.get(nameOf(was(id))) : undefined;
    expect(after[id]).toEqual(choice === 'backup' ? was(id) : before[id]);
    if (choice) desk.count(`brought in: ${choice}`);
    if (choice === 'backup') desk.model[id] = structuredClone(taken.model[id] as Expected);
    if (choice !== 'both') continue;
    const at = added.findIndex((one) => isDeepStrictEqual(after[one], was(id)));
    const [second = ''] = at < 0 ? [] : added.splice(at, 1);
    expect(second, 'the second one says what the backup says').not.toBe('');
    desk.model[second] = structuredClone(taken.model[id] as Expected);
  }
  expect(added).toEqual([]);
  await goOn(desk);
}

/** What this user does with files: takes everything out, and brings it in again later. */
export const files: Record<string, Action> = {
  'bring in a complete one': { often: 1, run: bringComplete },
  'write a backup': { often: 2, run: writeOne },
  'bring in a backup': {
    often: 4,
    run: (desk) => (desk.taken.length === 0 ? writeOne(desk) : bringIn(desk)),
  },
};
