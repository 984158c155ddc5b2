import { allAreas } from '../../assessment/area.ts';
import type { Check } from '../../assessment/checks.ts';
import { areasWithoutGoal } from '../../assessment/needed/plan.ts';
import { passagesOf } from '../../assessment/passages-of.ts';
import { rarAccount } from '../../assessment/plan.ts';
import { calledBriefly } from '../called.ts';
import { labels } from '../labels.ts';
import { listed, phrase } from '../phrase.ts';
import { nameOf, typed, wording } from '../piece.ts';
import type { Block, Piece, Section } from '../sheet.ts';
import { block, type Scene } from './scene.ts';

const text = labels.open;

function chase(at: string, c: Check, scene: Scene): Piece[] {
  const owner = nameOf(`${at}.owner`, c.owner);
  const day = typed(`${at}.chase`, scene.day(c.chase));
  const whole = owner.length > 0 && day.length > 0;
  const [both, who, when] =
    c.state === 'asked'
      ? [text.chaseBoth, text.chaseWho, text.chaseDay]
      : [text.askBoth, text.askWho, text.askDay];
  const words = whole ? both : owner.length > 0 ? who : when;
  return phrase(
    words,
    whole ? { owner, day } : owner.length > 0 ? { owner } : { day },
    `${at}.chase`,
  );
}

function checkBlock(scene: Scene, c: Check, i: number): Block[] {
  const at = `safety.checks.${i}`;
  const title = typed(`${at}.title`, c.title);
  const of = nameOf(`${at}.askedOf`, c.askedOf);
  const state = `${at}.state`;
  const id = `check-${c.id}`;
  if (c.state === 'not-made') {
    return block(id, phrase(text.notMade, { title, why: typed(`${at}.why`, c.why) }, state));
  }
  if (c.state === 'not-asked') {
    return block(id, phrase(text.notAsked, { title, of, chase: chase(at, c, scene) }, state));
  }
  if (c.state !== 'asked') return [];
  const slots = {
    title,
    on: typed(`${at}.askedOn`, scene.day(c.askedOn)),
    of,
    chase: chase(at, c, scene),
  };
  return block(id, phrase(text.asked, slots, state));
}

function notKnown(id: string, at: string, what: string, asked: readonly Piece[]): Block[] {
  return block(id, phrase(text.notKnown, { what: [wording(at, what, 'known')], asked }, at));
}

function passageBlocks(scene: Scene): Block[] {
  return passagesOf(scene.a).flatMap(({ at, passage }) =>
    passage.gap === 'not-known'
      ? notKnown(at, at, calledBriefly(scene.a, at), typed(at, passage.note))
      : [],
  );
}

function convictionBlock(scene: Scene): Block[] {
  const o = scene.a.offence;
  if (o.conviction !== 'not-known') return [];
  const at = 'offence.conviction';
  return notKnown(at, at, calledBriefly(scene.a, at), typed(`${at}Note`, o.convictionNote));
}

function areaBlocks(scene: Scene): Block[] {
  return allAreas(scene.a.areas).flatMap(({ id, short, answer }) => {
    const at = `areas.answers.${id}`;
    if (answer.state !== 'not-known') return [];
    return notKnown(at, `${at}.state`, short, typed(`${at}.asked`, answer.asked));
  });
}

function disputeBlocks(scene: Scene): Block[] {
  return scene.a.offence.disputed.flatMap((d, i) => {
    const at = `offence.disputed.${i}.says`;
    return d.open
      ? block(`dispute-${d.id}`, phrase(text.disputed, { says: typed(at, d.says) }, at))
      : [];
  });
}

function planBlocks(scene: Scene): Block[] {
  const { person, plan } = scene.a;
  const rar = rarAccount(person.rarDays, plan);
  const figure = (n: number) => [wording('plan.rarRest', String(n), 'known')];
  const days =
    rar.left > 0 && plan.rarRest.trim() === ''
      ? phrase(text.rar, { left: figure(rar.left), ordered: figure(rar.ordered) }, 'plan.rarRest')
      : [];
  const unmet = areasWithoutGoal(scene.a).filter((one) => !plan.without[one.id]?.why.trim());
  const areas = listed(
    unmet.map((one) => [wording(`plan.without.${one.id}.why`, one.short, 'known')]),
    ', ',
  );
  return [
    ...block('rar', days),
    ...block('no-goal', phrase(text.noGoal, { areas }, areas[0]?.at ?? 'plan.goals')),
  ];
}

/** Everything that is not settled: open checks first, then what is not known, disputed or not planned. */
export function composeOpen(scene: Scene): Section | null {
  const blocks = [
    ...scene.a.safety.checks.flatMap((c, i) => checkBlock(scene, c, i)),
    ...disputeBlocks(scene),
    ...convictionBlock(scene),
    ...passageBlocks(scene),
    ...areaBlocks(scene),
    ...planBlocks(scene),
  ];
  if (blocks.length === 0) return null;
  return { id: 'open', title: wording('safety.checks', labels.open.title, 'strong'), blocks };
}
