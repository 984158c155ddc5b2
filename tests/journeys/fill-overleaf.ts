import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Keyed } from './keyed.ts';
import { addRow, write } from './keys.ts';

export async function fillOverleaf(page: Keyed, { overleaf: o }: Assessment): Promise<void> {
  for (const [i, condition] of o.conditions.entries()) {
    await addRow(page, 'Add a condition or order in full');
    await write(page, `overleaf.conditions.${i}.text`, condition.text);
  }
  for (const [i, decision] of o.decisions.entries()) {
    await addRow(page, 'Add a decision');
    for (const at of ['what', 'for', 'against', 'who', 'on'] as const)
      await write(page, `overleaf.decisions.${i}.${at}`, decision[at]);
  }
  for (const [i, contact] of o.contacts.entries()) {
    await addRow(page, 'Add someone to ring');
    for (const at of ['agency', 'name', 'number', 'outOfHours'] as const)
      await write(page, `overleaf.contacts.${i}.${at}`, contact[at]);
  }
  for (const [i, event] of o.events.entries()) {
    await addRow(page, 'Add something that happened');
    await write(page, `overleaf.events.${i}.on`, event.on);
    await write(page, `overleaf.events.${i}.what`, event.what);
  }
}
