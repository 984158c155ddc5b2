import type { Assessment } from '../../src/assessment/assessment.ts';
import { fillPassage } from './fill-passage.ts';
import type { Keyed } from './keyed.ts';
import { addRow, choose, tick, write } from './keys.ts';

async function fillChecks(page: Keyed, a: Assessment): Promise<void> {
  for (const [i, check] of a.safety.checks.entries()) {
    const at = `safety.checks.${i}`;
    if (i > 1) {
      await addRow(page, 'Add another check');
      await write(page, `${at}.title`, check.title);
    }
    await choose(page, `${at}.state`, check.state);
    for (const field of [
      'askedOf',
      'askedOn',
      'owner',
      'chase',
      'answeredOn',
      'answer',
      'why',
    ] as const)
      await write(page, `${at}.${field}`, check[field]);
  }
}

export async function fillSafety(page: Keyed, a: Assessment): Promise<void> {
  const s = a.safety;
  for (const [i, step] of s.next.entries()) {
    if (i > 0) await addRow(page, 'Add a next step');
    for (const at of ['what', 'who', 'by', 'cover'] as const)
      await write(page, `safety.next.${i}.${at}`, step[at]);
  }
  for (const [i, control] of s.controls.entries()) {
    await addRow(page, 'Add a condition or restriction');
    for (const at of ['what', 'protects', 'why'] as const)
      await write(page, `safety.controls.${i}.${at}`, control[at]);
  }
  await fillPassage(page, a, 'safety.victim', s.victim);
  await write(page, 'safety.liaison', s.liaison);
  for (const [i, sign] of s.signs.entries()) {
    await write(page, `safety.signs.${i}.then`, sign.then);
    await tick(page, `safety.signs.${i}.raises`, sign.raises);
    await tick(page, `safety.signs.${i}.look`, sign.look);
  }
  await fillChecks(page, a);
  await write(page, 'safety.lookOn', s.lookOn);
  await write(page, 'safety.lookWhen', s.lookWhen);
}
