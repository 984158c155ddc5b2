import { readDay } from '../day.ts';
import { personAsks as asks } from '../person.ts';
import { filled, type NeededOf, neededIn } from './needed.ts';

const unreadable = 'the day cannot be read; write it like 14/2/1979';

export const neededOfPerson: NeededOf = (a) => {
  const p = a.person;
  const need = neededIn('person', a);
  const day = (at: 'born' | 'date') =>
    need(
      `person.${at}`,
      asks[at],
      readDay(p[at]) !== null,
      filled(p[at]) ? { lacks: unreadable } : {},
    );
  const unborn = readDay(p.born) !== null && (readDay(p.born) ?? '') >= (readDay(p.date) ?? '9999');
  const born = unborn
    ? need('person.born', asks.born, false, {
        lacks: 'it is not in the past; write the year in full',
      })
    : day('born');
  return [
    need('person.name', asks.name, filled(p.name)),
    need('person.called', asks.called, filled(p.called)),
    need('person.reference', asks.reference, filled(p.reference)),
    born,
    need('person.sentence', asks.sentence, filled(p.sentence)),
    need('person.whyNow', asks.whyNow, p.whyNow !== ''),
    p.told === 'no'
      ? need('person.toldWhyNot', asks.toldWhyNot, filled(p.toldWhyNot))
      : need('person.told', asks.told, p.told === 'yes'),
    need('person.writer', asks.writer, filled(p.writer)),
    day('date'),
  ];
};
