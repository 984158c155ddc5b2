import { labels } from '../labels.ts';
import { inTurn, listed, phrase } from '../phrase.ts';
import { nameOf, typed, wording } from '../piece.ts';
import type { Back, Block, Piece } from '../sheet.ts';
import { version } from '../version.ts';
import { passagePieces } from './passage.ts';
import { block, type Scene } from './scene.ts';

const text = labels.foot;

function sourcePieces(scene: Scene): Piece[] {
  const list = scene.a.sources.list.map((s, i) => {
    const at = `sources.list.${i}`;
    const slots = {
      letter: [wording(at, s.letter, 'strong')],
      what: typed(`${at}.what`, s.what),
      date: typed(`${at}.date`, scene.day(s.date)),
      private: s.private ? [wording(`${at}.private`, text.private)] : [],
    };
    return slots.what.length > 0 ? phrase(text.source, slots, at) : [];
  });
  return phrase(text.sources, { list: listed(list, labels.head.between) }, 'sources.list');
}

/** The foot of the front: sources by letter, and the fact that would most change the writer's mind. */
export function composeFoot(scene: Scene): Block[] {
  const mind = passagePieces('sign.changeMind', scene.a.sign.changeMind, scene);
  return [
    ...block('mind', phrase(text.mind, { text: mind }, 'sign.changeMind')),
    ...block('sources', inTurn(sourcePieces(scene), [wording('sources.list', text.key)])),
  ];
}

/** Who signs it: the writer, with role and date, and the manager. A manager's differing view stands overleaf. */
export function composeSigning(scene: Scene): Block[] {
  const { person, sign } = scene.a;
  const writer = {
    writer: nameOf('person.writer', person.writer),
    role: typed('person.role', person.role),
    on: sign.signed ? typed('sign.signedOn', scene.fullDay(sign.signedOn || person.date)) : [],
  };
  const view = sign.manager.differs ? [] : typed('sign.manager.view', sign.manager.view);
  const manager = {
    manager: nameOf('sign.manager.name', sign.manager.name),
    on: typed('sign.manager.on', scene.fullDay(sign.manager.on)),
    view,
  };
  const named = manager.manager.length > 0 || view.length > 0;
  return [
    ...block('writer', phrase(sign.signed ? text.signed : text.unsigned, writer, 'sign.signed')),
    ...block('manager', named ? phrase(text.manager, manager, 'sign.manager.name') : []),
  ];
}

/** The end of a side's last line: which side it is, and which Onesheet made it, so that a changed copy is noticed. */
export function madeBy(side: string): Piece {
  return wording('marking', text.made.replace('{side}', side).replace('{version}', version));
}

/** What the last line of the front says: that it is the front, and what stands overleaf. */
export function composeNote(back: Back | null): Piece {
  if (!back) return madeBy(text.front);
  const kinds = back.sections.map((s) => labels.back.short[s.id as keyof typeof labels.back.short]);
  const what =
    kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}` : (kinds[0] ?? '');
  return madeBy(text.overleaf.replace('{what}', what));
}
