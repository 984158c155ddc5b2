import { areasWithoutGoal } from '../../assessment/needed/plan.ts';
import { type Goal, rarAccount } from '../../assessment/plan.ts';
import { labels } from '../labels.ts';
import { inTurn, phrase } from '../phrase.ts';
import { nameOf, stopped, typed, wording } from '../piece.ts';
import type { Block, Piece } from '../sheet.ts';
import { block, type Scene } from './scene.ts';

const text = labels.plan;

/** What is said once of all goals, when they all stand alike: agreed, or drafted and not agreed. */
function alike(scene: Scene): 'agreed' | 'drafted' | null {
  const goals = scene.a.plan.goals.filter((g) => g.words.trim());
  const first = goals[0]?.agreed;
  return first && goals.length > 1 && goals.every((g) => g.agreed === first) ? first : null;
}

function alikePieces(scene: Scene): Piece[] {
  const all = alike(scene);
  if (!all) return [];
  const words = all === 'agreed' ? text.allAgreed : text.allDrafted;
  return [wording('plan.goals.0.agreed', words)];
}

function goalBlock(scene: Scene, g: Goal, i: number): Block[] {
  const at = `plan.goals.${i}`;
  const custody = scene.a.person.inCustody;
  const one = (key: 'first' | 'know' | 'meanwhile') =>
    phrase(text[key], { [key]: typed(`${at}.${key}`, g[key]) }, `${at}.${key}`);
  const stage = (key: 'inCustody' | 'beforeRelease' | 'after') =>
    custody ? phrase(text[key], { text: typed(`${at}.${key}`, g[key]) }, `${at}.${key}`) : [];
  const said = inTurn(
    one('first'),
    phrase(text.who, { who: nameOf(`${at}.who`, g.who) }, `${at}.who`),
    phrase(text.by, { by: typed(`${at}.by`, scene.day(g.by)) }, `${at}.by`),
    one('know'),
    one('meanwhile'),
    stage('inCustody'),
    stage('beforeRelease'),
    stage('after'),
    phrase(text.rar, { days: typed(`${at}.rarDays`, g.rarDays) }, `${at}.rarDays`),
  );
  const words = typed(`${at}.words`, stopped(g.words), 'strong');
  if (words.length === 0 && said.length === 0) return [];
  const { progress = '' } = scene.a.since.goals[g.id] ?? {};
  const mark = wording(`${at}.words`, String(i + 1), 'strong');
  // What is over is said in a word: the rest of it stands in the version before.
  if (progress === 'done' || progress === 'dropped')
    return block(
      g.id,
      inTurn(words, [wording(`since.goals.${g.id}.progress`, text[progress])]),
      mark,
    );
  const agreed = g.agreed === '' || alike(scene) ? [] : [wording(`${at}.agreed`, text[g.agreed])];
  return block(g.id, inTurn(words, agreed, said), mark);
}

function withoutPieces(scene: Scene): Piece[][] {
  return areasWithoutGoal(scene.a).map((area) => {
    const without = scene.a.plan.without[area.id];
    const at = `plan.without.${area.id}.why`;
    const why = typed(at, without?.why ?? '', 'view');
    if (why.length === 0) return [];
    const never = without?.endangers ? [wording(at, scene.name(labels.notFor))] : [];
    return inTurn(
      phrase(text.without, { area: [wording(at, area.short, 'known')], why }, at),
      never,
    );
  });
}

function rarPieces(scene: Scene): Piece[] {
  const { person, plan } = scene.a;
  const rar = rarAccount(person.rarDays, plan);
  if (rar.ordered === 0) return [];
  const at = 'plan.rarRest';
  const figure = (n: number) => [wording(at, String(n), 'known')];
  const slots = { planned: figure(rar.planned), ordered: figure(rar.ordered) };
  const rest = rar.left > 0 ? typed(at, plan.rarRest) : [];
  return rest.length > 0
    ? phrase(text.rarRest, { ...slots, left: figure(rar.left), rest }, at)
    : phrase(text.rarAccount, slots, at);
}

/** The goals in the person's words, the areas left without one and why, and the account of RAR days. */
export function composePlan(scene: Scene): Block[] {
  return [
    ...scene.a.plan.goals.flatMap((g, i) => goalBlock(scene, g, i)),
    ...block('rest', inTurn(alikePieces(scene), ...withoutPieces(scene), rarPieces(scene))),
  ];
}
