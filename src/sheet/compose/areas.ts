import { allAreas, drives } from '../../assessment/area.ts';
import { labels } from '../labels.ts';
import { inTurn, listed, phrase } from '../phrase.ts';
import { typed, wording } from '../piece.ts';
import type { Block, Piece } from '../sheet.ts';
import { goalsSaid } from './goal-numbers.ts';
import { passagePieces } from './passage.ts';
import { block, type Scene } from './scene.ts';

type Placed = ReturnType<typeof allAreas>[number];

const text = labels.areas;

/** The name of an area, as the form's wording or as the writer named it. */
function areaName(scene: Scene, one: Placed, name: string, as: 'strong' | 'known'): Piece[] {
  const own = scene.a.areas.own.findIndex((o) => o.id === one.id);
  if (own >= 0) return typed(`areas.own.${own}.title`, name, as);
  return [wording(`areas.answers.${one.id}.state`, name, as)];
}

function inFull(scene: Scene, one: Placed): Block[] {
  const at = `areas.answers.${one.id}`;
  const what = drives(one.answer);
  const met = scene.a.plan.goals.flatMap((g, i) =>
    g.words.trim() && g.serves.includes(one.id) ? [i + 1] : [],
  );
  const slots = {
    what: what ? [wording(`${at}.offending`, what)] : [],
    goals: goalsSaid(`${at}.offending`, met, 'label'),
  };
  const driven = what ? phrase(text.drives, slots, `${at}.offending`) : [];
  return block(
    one.id,
    inTurn(
      areaName(scene, one, one.title, 'strong'),
      driven,
      passagePieces(`${at}.known`, one.answer.known, scene),
      passagePieces(`${at}.why`, one.answer.why, scene),
    ),
  );
}

function inShort(scene: Scene, one: Placed): Piece[] {
  const at = `areas.answers.${one.id}`;
  const area = areaName(scene, one, one.short, 'known');
  if (one.answer.state === 'aside') {
    return phrase(
      text.because,
      { area, why: typed(`${at}.aside`, one.answer.aside, 'view') },
      `${at}.aside`,
    );
  }
  return area;
}

/** Areas that matter in full; the others a line for each state, so that nothing is called considered that was not. */
export function composeAreas(scene: Scene): Block[] {
  const all = allAreas(scene.a.areas);
  if (all.every((one) => one.answer.state === 'not-asked')) {
    return block('none', [wording(`areas.answers.${all[0]?.id}.state`, text.noneAsked, 'known')]);
  }
  const lines = (['no', 'aside', 'not-known', 'not-asked'] as const).map((state) => {
    const areas = listed(
      all.filter((one) => one.answer.state === state).map((one) => inShort(scene, one)),
      ', ',
    );
    return phrase(text[state], { areas }, areas[0]?.at ?? 'areas');
  });
  return [
    ...all.filter((one) => one.answer.state === 'matters').flatMap((one) => inFull(scene, one)),
    ...block('others', inTurn(...lines)),
  ];
}
