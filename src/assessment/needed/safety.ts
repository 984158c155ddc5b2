import { checkTrouble } from '../checks.ts';
import { readDay } from '../day.ts';
import { isSaid } from '../passage.ts';
import { safetyAsks as asks } from '../safety.ts';
import { filled, type NeededOf, neededIn } from './needed.ts';

/** A list is given when a row is whole and none is half written; a row left empty does not count. `at` is the row to mend. */
function lacking<T>(
  rows: T[],
  all: (row: T) => string[],
  must: (row: T) => string[],
): { given: boolean; at: number } {
  const whole = (row: T) => must(row).every(filled);
  const half = rows.findIndex((row) => all(row).some(filled) && !whole(row));
  return { given: half < 0 && rows.some(whole), at: Math.max(0, half) };
}

export const neededOfSafety: NeededOf = (a) => {
  const s = a.safety;
  const need = neededIn('safety', a);
  const steps = lacking(
    s.next,
    (n) => [n.what, n.who, n.by, n.cover],
    (n) => [n.what, n.who, n.by],
  );
  const signs = lacking(
    s.signs,
    (one) => [one.if, one.then],
    (one) => [one.if, one.then],
  );
  const halfSign = s.signs[signs.at];
  const checks = s.checks.map((c, i) => {
    const trouble = checkTrouble(c);
    return need(
      `safety.checks.${i}.state`,
      { ask: c.title || 'Another check' },
      trouble === null,
      trouble ? { lacks: trouble } : {},
    );
  });
  const [lookOn, written] = [readDay(s.lookOn), readDay(a.person.date)];
  const past = lookOn !== null && written !== null && lookOn < written;
  return [
    need(`safety.next.${steps.at}.what`, asks.next, steps.given, { written: true }),
    need(`safety.signs.${signs.at}.if`, asks.signs, signs.given, {
      written: true,
      lacks: halfSign && filled(halfSign.if) ? `if ${halfSign.if.trim()}, then who does what?` : '',
    }),
    ...checks,
    need('safety.victim', asks.victim, isSaid(s.victim), { written: true }),
    need(
      'safety.lookOn',
      asks.lookOn,
      lookOn !== null && !past,
      filled(s.lookOn)
        ? {
            lacks: past ? 'that day is past' : 'the day cannot be read; write it like 26/6/2026',
          }
        : {},
    ),
  ];
};
