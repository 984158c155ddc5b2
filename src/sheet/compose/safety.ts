import type { Check } from '../../assessment/checks.ts';
import type { Control, Sign } from '../../assessment/safety.ts';
import { labels } from '../labels.ts';
import { inTurn, phrase } from '../phrase.ts';
import { nameOf, stopped, typed, wording } from '../piece.ts';
import type { Block } from '../sheet.ts';
import { passagePieces } from './passage.ts';
import { block, type Scene } from './scene.ts';

const text = labels.safety;

function controlBlock(c: Control, i: number): Block[] {
  const at = `safety.controls.${i}`;
  const slots = {
    what: typed(`${at}.what`, c.what, 'strong'),
    protects: typed(`${at}.protects`, c.protects),
    why: typed(`${at}.why`, c.why, 'view'),
  };
  return block(`control-${c.id}`, phrase(text.control, slots, `${at}.what`));
}

/** One sign prints once: here, or in the risk section while it raises the risk and nobody acts on it yet. */
function signBlock(s: Sign, i: number): Block[] {
  const at = `safety.signs.${i}`;
  const slots = { if: typed(`${at}.if`, s.if), then: typed(`${at}.then`, s.then) };
  const look = s.look ? [wording(`${at}.look`, text.lookToo)] : [];
  if (slots.then.length === 0) {
    if (s.raises) return [];
    return block(
      `sign-${s.id}`,
      inTurn(phrase(text.ifAlone, { if: slots.if }, `${at}.then`), slots.if.length > 0 ? look : []),
    );
  }
  const words = s.raises ? text.higherIf : text.if;
  return block(`sign-${s.id}`, inTurn(phrase(words, slots, `${at}.if`), look));
}

function answeredBlock(scene: Scene, c: Check, i: number): Block[] {
  if (c.state !== 'answered') return [];
  const at = `safety.checks.${i}`;
  const slots = {
    title: typed(`${at}.title`, c.title, 'strong'),
    of: nameOf(`${at}.askedOf`, c.askedOf),
    on: typed(`${at}.answeredOn`, scene.day(c.answeredOn)),
    answer: typed(`${at}.answer`, stopped(c.answer)),
  };
  return block(`check-${c.id}`, phrase(text.answered, slots, `${at}.state`));
}

function lookBlock(scene: Scene): Block[] {
  const s = scene.a.safety;
  const slots = {
    on: typed('safety.lookOn', scene.day(s.lookOn)),
    when: typed('safety.lookWhen', s.lookWhen),
  };
  const signs = s.signs.some((one) => one.look && one.if.trim());
  return block(
    'look',
    inTurn(
      phrase(slots.on.length > 0 ? text.look : text.lookWhen, slots, 'safety.lookOn'),
      signs ? [wording('safety.signs', text.lookSigns, 'known')] : [],
    ),
  );
}

/** What stands guard, how the victim is kept safe, who does what if things change, and when this is looked at again. */
export function composeSafety(scene: Scene): Block[] {
  const s = scene.a.safety;
  const victim = passagePieces('safety.victim', s.victim, scene);
  return [
    ...s.controls.flatMap(controlBlock),
    ...block(
      'victim',
      inTurn(
        phrase(text.victim, { text: victim }, 'safety.victim'),
        phrase(text.liaison, { who: nameOf('safety.liaison', s.liaison) }, 'safety.liaison'),
      ),
    ),
    ...s.signs
      .flatMap(signBlock)
      .map((one, i) => (i === 0 ? one : { ...one, line: true as const })),
    ...s.checks.flatMap((c, i) => answeredBlock(scene, c, i)),
    ...lookBlock(scene),
  ];
}
