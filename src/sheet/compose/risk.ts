import { parts } from '../../assessment/parts.ts';
import { lastLevelKey } from '../../assessment/review/last-levels.ts';
import { highest, type Judged, rowsOf } from '../../assessment/risk.ts';
import { labels } from '../labels.ts';
import { inTurn, listed, phrase } from '../phrase.ts';
import { nameOf, typed, wording } from '../piece.ts';
import type { Block, Piece } from '../sheet.ts';
import { judgedInTurn, levelSaid } from './levels.ts';
import { passagePieces } from './passage.ts';
import { block, type Scene } from './scene.ts';
import { scorePieces } from './scores.ts';

const text = labels.risk;

type Row = 'custody' | 'community';

/** The levels of one entry in one: "medium", or in custody "low/high". */
function saidOf(given: Pick<Judged, Row>, rows: readonly Row[]): string {
  return [...new Set(rows.map((row) => levelSaid(given[row]).toLowerCase()))].join('/');
}

/** Reasons given for one group or person, named by who they are about and the level. */
function judgedPieces(scene: Scene): Piece[][] {
  const rows = rowsOf(scene.a.person.inCustody);
  return judgedInTurn(scene).map(({ group, judged, at }) => {
    const why = typed(`${at}.why`, judged.why, 'view');
    if (why.length === 0) return [];
    const person = nameOf(`${at}.who`, judged.who, 'strong');
    const slots = {
      who: person.length > 0 ? person : [wording(`${at}.why`, group.title, 'strong')],
      level: [wording(`${at}.why`, saidOf(judged, rows), 'strong')],
      why,
    };
    return phrase(text.judged, slots, `${at}.why`);
  });
}

/** In a review, why a level is another than last time, or stays although its reasons have changed. */
function movedPieces(scene: Scene): Piece[][] {
  const { since, person } = scene.a;
  return judgedInTurn(scene).map(({ group, judged, at: entry }) => {
    const key = lastLevelKey({ group: group.id, judged });
    const at = `since.levels.${key}.why`;
    const was = since.levels[key];
    const why = typed(at, was?.why ?? '', 'view');
    if (!was || why.length === 0) return [];
    const rows = rowsOf(person.inCustody).filter((row) => was[row] !== '');
    const moved = rows.some((row) => was[row] !== judged[row]);
    const named = nameOf(`${entry}.who`, judged.who, 'strong');
    const who = named.length > 0 ? named : [wording(at, group.title, 'strong')];
    const said = (of: typeof was | typeof judged) => wording(at, saidOf(of, rows), 'strong');
    return moved
      ? phrase(text.moved, { who, level: [said(judged)], was: [said(was)], why }, at)
      : phrase(text.stays, { who, why }, at);
  });
}

function whyPieces(scene: Scene): Piece[] {
  const { risk, person } = scene.a;
  const why = passagePieces('risk.why', risk.why, scene);
  const title = text.why[highest(risk.levels, person.inCustody) ?? 'none'];
  return why.length > 0 ? inTurn([wording('risk.why', title, 'strong')], why) : [];
}

/** Signs that raise the risk: here while nobody is named to act on them, then under "Keeping people safe". */
function higherPieces(scene: Scene): Piece[] {
  const placed = scene.a.safety.signs.map((s, i) => ({ s, at: `safety.signs.${i}.if` }));
  const raising = placed.filter(({ s }) => s.raises && s.if.trim());
  const here = raising.filter(({ s }) => !s.then.trim()).map(({ s, at }) => typed(at, s.if));
  const there = raising.some(({ s }) => s.then.trim());
  const part = scene.name(parts.find((p) => p.id === 'safety')?.title ?? '');
  return inTurn(
    phrase(text.higher, { signs: listed(here, '; ') }, here[0]?.[0]?.at ?? 'safety.signs'),
    there
      ? phrase(text.signs, { part: [wording('safety.signs', part, 'known')] }, 'safety.signs')
      : [],
  );
}

/** The risk now: who, how and when; why this level; what would raise and lower it; scores; risk to the person. */
export function composeRisk(scene: Scene): Block[] {
  const { risk } = scene.a;
  const lower = passagePieces('risk.lower', risk.lower, scene);
  const self = passagePieces('risk.toSelf', risk.toSelf, scene);
  return [
    ...block('who', passagePieces('risk.who', risk.who, scene)),
    ...block('why', inTurn(whyPieces(scene), ...judgedPieces(scene), ...movedPieces(scene))),
    ...block(
      'change',
      inTurn(higherPieces(scene), phrase(text.lower, { text: lower }, 'risk.lower')),
    ),
    ...block('scores', scorePieces(scene)),
    ...block('self', phrase(text.toSelf, { text: self }, 'risk.toSelf', scene.name)),
  ];
}
