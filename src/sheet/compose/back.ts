import { correctionOutcomes } from '../../assessment/view.ts';
import { labels } from '../labels.ts';
import { inTurn, phrase } from '../phrase.ts';
import { nameOf, typed, wording } from '../piece.ts';
import type { Back, Block, Section } from '../sheet.ts';
import { madeBy } from './foot.ts';
import { withoutWould } from './next.ts';
import { block, type Scene } from './scene.ts';

const text = labels.back;

function conditionBlocks(scene: Scene): Block[] {
  return scene.a.overleaf.conditions.flatMap((c, i) =>
    block(c.id, typed(`overleaf.conditions.${i}.text`, c.text)),
  );
}

function managerBlock(scene: Scene): Block[] {
  const m = scene.a.sign.manager;
  if (!m.differs) return [];
  const at = 'sign.manager';
  const would = {
    would: typed(`${at}.would`, withoutWould(m.would)),
    reason: typed(`${at}.reason`, m.reason),
  };
  const view = phrase('{view}.', { view: typed(`${at}.view`, m.view) }, `${at}.view`);
  const said = inTurn(phrase(text.managerWould, would, `${at}.would`), view);
  if (said.length === 0) return [];
  const who = { manager: nameOf(`${at}.name`, m.name), on: typed(`${at}.on`, scene.day(m.on)) };
  const title = who.manager.length > 0 ? phrase(text.managerNamed, who, `${at}.name`) : [];
  return block('manager', inTurn([wording(`${at}.would`, text.manager, 'strong')], title, said));
}

function correctionBlocks(scene: Scene): Block[] {
  return scene.a.view.corrections.flatMap((c, i) => {
    const at = `view.corrections.${i}`;
    const more = [c.should, c.why, c.by, c.on].some((said) => said.trim());
    if (!more || !c.wrong.trim()) return [];
    const slots = {
      on: typed(`${at}.on`, scene.day(c.on)),
      wrong: typed(`${at}.wrong`, c.wrong),
      should: typed(`${at}.should`, c.should),
      outcome: [wording(`${at}.outcome`, correctionOutcomes[c.outcome], 'known')],
      why: typed(`${at}.why`, c.why),
      // Until it is settled nobody has decided: the name is that of who wrote it down.
      [c.outcome === 'open' ? 'writer' : 'by']: nameOf(`${at}.by`, c.by),
    };
    return block(`correction-${c.id}`, phrase(text.correction, slots, `${at}.wrong`));
  });
}

function decisionBlocks(scene: Scene): Block[] {
  const decisions = scene.a.overleaf.decisions.flatMap((d, i) => {
    const at = `overleaf.decisions.${i}`;
    const slots = {
      what: typed(`${at}.what`, d.what, 'strong'),
      for: typed(`${at}.for`, d.for),
      against: typed(`${at}.against`, d.against),
      who: nameOf(`${at}.who`, d.who),
      on: typed(`${at}.on`, scene.day(d.on)),
    };
    return block(d.id, phrase(text.decision, slots, `${at}.what`));
  });
  return [...managerBlock(scene), ...correctionBlocks(scene), ...decisions];
}

function contactBlocks(scene: Scene): Block[] {
  return scene.a.overleaf.contacts.flatMap((c, i) => {
    const at = `overleaf.contacts.${i}`;
    const slots = {
      agency: typed(`${at}.agency`, c.agency, 'strong'),
      who: nameOf(`${at}.name`, c.name),
      number: typed(`${at}.number`, c.number, 'strong'),
      outOfHours: typed(`${at}.outOfHours`, c.outOfHours),
    };
    return block(c.id, phrase(text.contact, slots, `${at}.agency`));
  });
}

function eventBlocks(scene: Scene): Block[] {
  return scene.a.overleaf.events.flatMap((e, i) => {
    const at = `overleaf.events.${i}`;
    const slots = {
      on: typed(`${at}.on`, scene.day(e.on), 'strong'),
      what: typed(`${at}.what`, e.what),
    };
    return block(e.id, inTurn(slots.on, phrase('{what}.', { what: slots.what }, `${at}.what`)));
  });
}

/** The back: conditions in full, decisions, who to ring, what happened when. Null when nothing is on it. */
export function composeBack(scene: Scene): Back | null {
  const all = [
    { id: 'contacts', blocks: contactBlocks(scene) },
    { id: 'decisions', blocks: decisionBlocks(scene) },
    { id: 'conditions', blocks: conditionBlocks(scene) },
    { id: 'events', blocks: eventBlocks(scene) },
  ] as const;
  const sections: Section[] = all
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, blocks }) => ({
      id,
      title: wording(`overleaf.${id}`, text[id], 'strong'),
      blocks,
    }));
  if (sections.length === 0) return null;
  const reference = typed('person.reference', scene.a.person.reference);
  return {
    sections,
    facts: { id: 'facts', pieces: reference },
    note: madeBy(labels.foot.back),
  };
}
