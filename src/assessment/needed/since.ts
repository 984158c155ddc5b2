import type { Assessment } from '../assessment.ts';
import { everyLevel, lastLevelKey, levelAsks } from '../review/last-levels.ts';
import { standings } from '../review/standings.ts';
import { groups } from '../risk.ts';
import { sinceAsks as asks, isReview } from '../since.ts';
import { filled, firstWords, type Needed, neededIn } from './needed.ts';

/** Goals and signs that stood there last time, and stand there still. */
function carried<T extends { id: string }>(list: readonly T[], among: Record<string, unknown>) {
  return list.filter(({ id }) => among[id] !== undefined);
}

function neededHappened(a: Assessment): Needed {
  const s = a.since;
  const whole = (h: (typeof s.happened)[number]) => filled(h.what) && filled(h.on);
  const half = s.happened.findIndex((h) => !whole(h));
  const need = neededIn('since', a);
  if (half >= 0) return need(`since.happened.${half}.what`, asks.what, false, { written: true });
  const given = s.happened.length > 0 || s.nothing;
  return need('since.nothing', asks.happened, given, { written: true });
}

function neededGoals(a: Assessment): Needed[] {
  const need = neededIn('since', a);
  return carried(a.plan.goals, a.since.goals).flatMap((g) => {
    const { progress = '', note = '' } = a.since.goals[g.id] ?? {};
    const at = `since.goals.${g.id}`;
    const of = firstWords(g.words, 'A goal');
    const why = progress === 'stuck' || progress === 'dropped';
    return [
      need(`${at}.progress`, asks.progress, progress !== '', { of }),
      ...(why ? [need(`${at}.note`, asks.stuck, filled(note), { of, written: true })] : []),
    ];
  });
}

function neededSigns(a: Assessment): Needed[] {
  const need = neededIn('since', a);
  return carried(a.safety.signs, a.since.signs).flatMap((s) => {
    const { came = '', known = '' } = a.since.signs[s.id] ?? {};
    const at = `since.signs.${s.id}`;
    const of = firstWords(s.if, 'A sign');
    return [
      need(`${at}.came`, asks.came, came !== '', { of }),
      ...(came === 'yes'
        ? [need(`${at}.known`, asks.known, filled(known), { of, written: true })]
        : []),
    ];
  });
}

function neededLevels(a: Assessment, before: Assessment | null): Needed[] {
  const need = neededIn('risk', a);
  return everyLevel(a).flatMap((entry) => {
    const asked = levelAsks(a, before, entry);
    if (asked === null) return [];
    const key = lastLevelKey(entry);
    const of = entry.judged.who.trim() || groups.find((g) => g.id === entry.group)?.title;
    const why = filled(a.since.levels[key]?.why ?? '');
    return [
      need(`since.levels.${key}.why`, asks[asked], why, { written: true, ...(of ? { of } : {}) }),
    ];
  });
}

/**
 * What a review asks beyond what any assessment does; nothing in a first one.
 * @param before the finished version that is reviewed, or null where it can't be opened.
 */
export function neededOfReview(a: Assessment, before: Assessment | null): Needed[] {
  if (!isReview(a)) return [];
  const s = a.since;
  const need = neededIn('since', a);
  const risk = neededIn('risk', a);
  const rar = filled(a.person.rarDays)
    ? [need('since.rarUsed', asks.rarUsed, filled(s.rarUsed))]
    : [];
  // Without the version nobody can tell what was rewritten, and nothing may be asked for that can't be given.
  const looked = (before ? standings(a, before) : []).map(
    ({ part, at, called, rewritten, still, past }) =>
      neededIn(part, a)(at, { ask: called }, rewritten || (still !== '' && !past), {
        lacks: past ? 'its day is past' : 'still true, or rewrite it',
      }),
  );
  return [
    neededHappened(a),
    ...neededGoals(a),
    ...neededSigns(a),
    ...rar,
    need('since.wrong', asks.wrong, filled(s.wrong), { written: true }),
    risk('since.lower', asks.lower, filled(s.lower), { written: true }),
    risk('since.higher', asks.higher, filled(s.higher), { written: true }),
    ...neededLevels(a, before),
    ...looked,
    neededIn('sign', a)('since.band', asks.band, filled(s.band), { written: true }),
  ];
}
