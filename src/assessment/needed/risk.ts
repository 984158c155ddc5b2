import type { Assessment } from '../assessment.ts';
import { isSaid } from '../passage.ts';
import { riskAsks as asks, blankJudged, groupsFor, highest, needsReason, rowsOf } from '../risk.ts';
import { filled, type Needed, type NeededOf, neededIn } from './needed.ts';

/** A group with no entry, which an older record may lack, still needs its level. */
function entriesOf(a: Assessment, group: string) {
  const entries = a.risk.levels[group] ?? [];
  return entries.length > 0 ? entries : [blankJudged(group)];
}

/** One level for each group; in custody two, in custody and if released now. Named people in a group likewise. */
function neededLevels(a: Assessment): Needed[] {
  const custody = a.person.inCustody;
  const need = neededIn('risk', a);
  const top = highest(a.risk.levels, custody);
  return groupsFor(custody).flatMap((g) =>
    entriesOf(a, g.id).flatMap((j, i) => {
      const at = `risk.levels.${g.id}.${i}`;
      const of = filled(j.who) ? `${g.title}, ${j.who}` : g.title;
      const given = rowsOf(custody).map((row) => {
        const when = row === 'custody' ? ', in custody' : custody ? ', if released now' : '';
        return need(`${at}.${row}`, { ask: `The level${when}` }, j[row] !== '', { of });
      });
      const reason = needsReason(j, top, custody)
        ? [need(`${at}.why`, asks.levelWhy, filled(j.why), { written: true, of })]
        : [];
      return [...given, ...reason];
    }),
  );
}

export const neededOfRisk: NeededOf = (a) => {
  const need = neededIn('risk', a);
  return [
    need('risk.who', asks.who, isSaid(a.risk.who), { written: true }),
    need('risk.why', asks.why, isSaid(a.risk.why), { written: true }),
    need('risk.lower', asks.lower, isSaid(a.risk.lower), { written: true }),
    ...neededLevels(a),
  ];
};
