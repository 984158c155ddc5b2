import { allAreas } from '../area.ts';
import { areaStates } from '../areas.ts';
import type { Assessment } from '../assessment.ts';
import { offenceAsks } from '../offence.ts';
import { strengthKinds } from '../strengths.ts';
import type { Item } from './item.ts';

export function ofPerson({ person: p }: Assessment): Item[] {
  const { whyNow: _w, told: _t, toldWhyNot: _n, writer: _r, role: _o, date: _d, ...said } = p;
  const under = Object.keys(said).map((field) => `person.${field}`);
  return [
    {
      key: 'person',
      part: 'person',
      at: 'person.name',
      under,
      called: 'Who, and what sentence',
      said,
    },
  ];
}

export function ofStrengths({ strengths: s }: Assessment): Item[] {
  const part = 'strengths';
  if (s.none) {
    const said = [s.none, s.tried];
    const under = ['strengths.none', 'strengths.tried'];
    return [
      { key: 'strengths', part, at: 'strengths.tried', under, called: 'None seen yet', said },
    ];
  }
  return s.list.map((one, i) => ({
    key: `strength/${one.id}`,
    part,
    at: `strengths.list.${i}.what`,
    under: [`strengths.list.${i}`],
    called: strengthKinds.find((k) => k.id === one.kind)?.title ?? 'Something else',
    said: [one.what, one.undone, one.built],
  }));
}

export function ofOffence({ offence: o }: Assessment): Item[] {
  const { known, myView, disputed, ...conviction } = o;
  const part = 'offence';
  return [
    {
      key: 'known',
      part,
      at: 'offence.known',
      under: ['offence.known', 'offence.disputed'],
      called: offenceAsks.known.missing,
      said: [known, disputed],
    },
    {
      key: 'conviction',
      part,
      at: 'offence.conviction',
      under: Object.keys(conviction).map((f) => `offence.${f}`),
      called: offenceAsks.conviction.ask,
      said: conviction,
    },
    {
      key: 'my-view',
      part,
      at: 'offence.myView',
      under: ['offence.myView'],
      called: offenceAsks.myView.missing,
      said: myView,
    },
  ];
}

export function ofAreas(a: Assessment): Item[] {
  return allAreas(a.areas)
    .filter(({ answer }) => answer.state !== 'not-asked')
    .map(({ id, title, answer }) => ({
      key: `area/${id}`,
      part: 'areas',
      at: `areas.answers.${id}.state`,
      // Of an area that does not matter, what it is called says all.
      under: answer.state === 'no' ? [] : [`areas.answers.${id}`],
      called:
        answer.state === 'matters' ? title : `${title}: ${areaStates[answer.state].toLowerCase()}`,
      said: [title, answer],
    }));
}
