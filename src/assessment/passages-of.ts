import { allAreas } from './area.ts';
import type { Assessment } from './assessment.ts';
import type { Passage } from './passage.ts';

interface Placed {
  readonly at: string;
  readonly passage: Passage;
}

function ofStrengths(a: Assessment): Placed[] {
  if (a.strengths.none) return [];
  return a.strengths.list.flatMap((s, i) =>
    (['what', 'undone', 'built'] as const).map((key) => ({
      at: `strengths.list.${i}.${key}`,
      passage: s[key],
    })),
  );
}

function ofAreas(a: Assessment): Placed[] {
  return allAreas(a.areas).flatMap(({ id, answer }) =>
    answer.state === 'matters'
      ? (['known', 'why'] as const).map((key) => ({
          at: `areas.answers.${id}.${key}`,
          passage: answer[key],
        }))
      : [],
  );
}

/** Every passage that the assessment shows as it stands, in reading order, with its path. */
export function passagesOf(a: Assessment): Placed[] {
  return [
    ...ofStrengths(a),
    { at: 'offence.known', passage: a.offence.known },
    { at: 'offence.myView', passage: a.offence.myView },
    ...ofAreas(a),
    { at: 'risk.who', passage: a.risk.who },
    { at: 'risk.toSelf', passage: a.risk.toSelf },
    { at: 'risk.why', passage: a.risk.why },
    { at: 'risk.lower', passage: a.risk.lower },
    { at: 'safety.victim', passage: a.safety.victim },
    { at: 'view.words', passage: a.view.words },
    { at: 'sign.changeMind', passage: a.sign.changeMind },
  ];
}
