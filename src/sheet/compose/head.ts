import { needs } from '../../assessment/needs.ts';
import { mappaLevels, reasons } from '../../assessment/person.ts';
import { labels } from '../labels.ts';
import { listed, phrase } from '../phrase.ts';
import { nameOf, typed, wording } from '../piece.ts';
import type { Block, Piece } from '../sheet.ts';
import { block, type Scene } from './scene.ts';

const text = labels.head;

/** The person's name, or that there is none yet. */
export function composeName(scene: Scene): Piece {
  const [name] = nameOf('person.name', scene.a.person.name, 'strong');
  return name ?? wording('person.name', text.unnamed, 'strong');
}

function sentencePieces(scene: Scene): Piece[][] {
  const p = scene.a.person;
  const rar = phrase(text.rar, { days: typed('person.rarDays', p.rarDays) }, 'person.rarDays');
  const mappa =
    p.mappa === '' || p.mappa === 'none'
      ? []
      : phrase(
          text.mappa,
          { level: [wording('person.mappa', mappaLevels[p.mappa].toLowerCase(), 'known')] },
          'person.mappa',
        );
  const none = p.mappa === 'none' ? [wording('person.mappa', text.mappaNone, 'known')] : [];
  return [
    typed('person.reference', p.reference),
    phrase(text.born, { born: typed('person.born', scene.fullDay(p.born)) }, 'person.born'),
    typed('person.sentence', p.sentence),
    typed('person.keyDates', p.keyDates),
    rar,
    mappa,
    none,
  ];
}

function custodyPieces(scene: Scene): Piece[][] {
  const p = scene.a.person;
  if (!p.inCustody) return [];
  const at = 'person.inCustody';
  const on = (field: 'release' | 'parole') => ({
    on: typed(`person.${field}`, scene.fullDay(p[field])),
  });
  const prison = typed('person.prison', p.prison);
  return [
    prison.length > 0
      ? phrase(text.inCustody, { prison }, at)
      : [wording(at, text.inCustodyAlone, 'known')],
    phrase(text.release, on('release'), 'person.release'),
    phrase(text.parole, on('parole'), 'person.parole'),
    phrase(text.category, { category: typed('person.category', p.category) }, 'person.category'),
    phrase(
      text.communityManager,
      { who: nameOf('person.communityManager', p.communityManager) },
      'person.communityManager',
    ),
  ];
}

function writtenPieces(scene: Scene): Piece[] {
  const p = scene.a.person;
  const whyNow = p.whyNow === '' ? [] : [wording('person.whyNow', reasons[p.whyNow], 'known')];
  const slots = {
    whyNow,
    date: typed('person.date', scene.fullDay(p.date)),
    writer: nameOf('person.writer', p.writer),
    role: typed('person.role', p.role),
  };
  return phrase(whyNow.length > 0 ? text.written : text.writtenOnly, slots, 'person.date');
}

function needsPieces(scene: Scene): Piece[][] {
  const p = scene.a.person;
  const chosen = p.needs.map((id) => needs.find((n) => n.id === id)?.onSheet ?? id);
  const told = p.told === 'yes' ? [wording('person.told', text.told, 'known')] : [];
  const why = typed('person.toldWhyNot', p.toldWhyNot);
  const notTold =
    p.told !== 'no'
      ? []
      : why.length > 0
        ? phrase(text.notToldBecause, { why }, 'person.told')
        : [wording('person.told', text.notTold, 'known')];
  return [
    ...chosen.map((need) => [wording('person.needs', need, 'known')]),
    typed('person.needsMore', p.needsMore),
    told,
    notTold,
  ];
}

/** The facts beside the name: who and what sentence; why now, by whom, and what is needed. */
export function composeFacts(scene: Scene): Block[] {
  const first = [...sentencePieces(scene), ...custodyPieces(scene)];
  const second = [writtenPieces(scene), ...needsPieces(scene)];
  return block('facts', listed([...first, ...second], text.between));
}
