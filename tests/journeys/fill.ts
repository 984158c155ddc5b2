import type { Assessment } from '../../src/assessment/assessment.ts';
import { today } from '../../src/assessment/day.ts';
import { fillAreas } from './fill-areas.ts';
import { fillOverleaf } from './fill-overleaf.ts';
import { fillPassage } from './fill-passage.ts';
import { fillPlan } from './fill-plan.ts';
import { fillRisk } from './fill-risk.ts';
import { fillSafety } from './fill-safety.ts';
import type { Keyed } from './keyed.ts';
import { addRow, choose, press, tick, write } from './keys.ts';

async function fillPerson(page: Keyed, { person: p }: Assessment): Promise<void> {
  for (const at of [
    'name',
    'called',
    'reference',
    'born',
    'sentence',
    'keyDates',
    'rarDays',
  ] as const)
    await write(page, `person.${at}`, p[at]);
  await choose(page, 'person.mappa', p.mappa);
  await tick(page, 'person.inCustody', p.inCustody);
  if (p.inCustody)
    for (const at of ['prison', 'communityManager', 'release', 'parole', 'category'] as const)
      await write(page, `person.${at}`, p[at]);
  await choose(page, 'person.whyNow', p.whyNow);
  for (const need of p.needs)
    await tick(page, need === 'reads-slowly' ? 'person.needs' : `person.needs-${need}`, true);
  await write(page, 'person.needsMore', p.needsMore);
  await choose(page, 'person.told', p.told);
  await write(page, 'person.toldWhyNot', p.toldWhyNot);
  for (const at of ['writer', 'role', 'date'] as const) await write(page, `person.${at}`, p[at]);
}

async function fillStrengths(page: Keyed, a: Assessment): Promise<void> {
  const { strengthKinds } = await import('../../src/assessment/strengths.ts');
  for (const [i, s] of a.strengths.list.entries()) {
    if (i > 0) await press(page, 'Add a strength');
    const kind = strengthKinds.find((k) => k.id === s.kind)?.title ?? 'Something else';
    await press(page, kind.replaceAll('{name}', a.person.called));
    for (const at of ['what', 'undone', 'built'] as const)
      await fillPassage(page, a, `strengths.list.${i}.${at}`, s[at]);
  }
  if (!a.strengths.none) return;
  await tick(page, 'strengths.none', true);
  await write(page, 'strengths.tried', a.strengths.tried);
}

async function fillOffence(page: Keyed, a: Assessment): Promise<void> {
  const o = a.offence;
  await fillPassage(page, a, 'offence.known', o.known);
  for (const [i, d] of o.disputed.entries()) {
    await addRow(page, 'Add a point that is disputed');
    await write(page, `offence.disputed.${i}.says`, d.says);
    await write(page, `offence.disputed.${i}.treated`, d.treated);
    await tick(page, `offence.disputed.${i}.open`, d.open);
  }
  await choose(page, 'offence.conviction', o.conviction);
  for (const at of ['convictionNote', 'courtFound', 'theySay', 'appeal'] as const)
    await write(page, `offence.${at}`, o[at]);
  await choose(page, 'offence.use', o.use);
  await write(page, 'offence.useNote', o.useNote);
  await fillPassage(page, a, 'offence.myView', o.myView);
}

async function fillView(page: Keyed, a: Assessment): Promise<void> {
  const v = a.view;
  await fillPassage(page, a, 'view.words', v.words);
  await choose(page, 'view.agreement', v.agreement);
  await write(page, 'view.agreementNote', v.agreementNote);
  for (const [i, c] of v.corrections.entries()) {
    await addRow(page, 'Add a correction that is asked for');
    for (const at of ['wrong', 'should', 'on'] as const)
      await write(page, `view.corrections.${i}.${at}`, c[at]);
    await choose(page, `view.corrections.${i}.outcome`, c.outcome);
    for (const at of ['why', 'by'] as const)
      await write(page, `view.corrections.${i}.${at}`, c[at]);
  }
  await write(page, 'view.copyGiven', v.copyGiven);
}

async function fillSign(page: Keyed, a: Assessment): Promise<void> {
  await fillPassage(page, a, 'sign.changeMind', a.sign.changeMind);
  await tick(page, 'sign.signed', a.sign.signed);
  // The day is stamped as the box is ticked, and the sheet says it.
  if (a.sign.signed) a.sign.signedOn = today();
  const m = a.sign.manager;
  for (const at of ['name', 'on', 'view'] as const) await write(page, `sign.manager.${at}`, m[at]);
  await tick(page, 'sign.manager.differs', m.differs);
  for (const at of ['would', 'reason'] as const) await write(page, `sign.manager.${at}`, m[at]);
}

/** The parts in the order of the form, each filled in as far as the assessment says. */
const inOrder: [part: string, fill: (page: Keyed, a: Assessment) => Promise<void>][] = [
  ['person', fillPerson],
  ['strengths', fillStrengths],
  ['offence', fillOffence],
  ['areas', fillAreas],
  ['risk', fillRisk],
  ['plan', fillPlan],
  ['safety', fillSafety],
  ['view', fillView],
  ['sign', fillSign],
  ['overleaf', fillOverleaf],
];

/** Writes a whole assessment by keyboard alone, part after part, and comes back to the signature. */
export async function fillIn(
  page: Keyed,
  a: Assessment,
  after?: (part: string) => Promise<void>,
): Promise<void> {
  for (const [i, [part, fill]] of inOrder.entries()) {
    await fill(page, a);
    await after?.(part);
    const overleaf = Object.values(a.overleaf).some((list) => list.length > 0);
    if (part === 'sign' && !overleaf) return;
    if (i < inOrder.length - 1) await press(page, 'Next: …');
  }
  await press(page, 'Back to sign and finish');
}
