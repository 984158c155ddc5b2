import type { Assessment } from '../assessment.ts';
import { sayShortDay } from '../day.ts';
import { levels } from '../definitions.ts';
import { groups, type Judged, rowsOf } from '../risk.ts';
import { progresses } from '../since.ts';
import { everyLevel, lastLevelKey } from './last-levels.ts';

/** A text as the middle of a sentence: without its stop. */
function bare(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}

function sentence(text: string): string {
  const said = bare(text);
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function happened(a: Assessment): string[] {
  return a.since.happened
    .filter((h) => h.what.trim())
    .map((h) => {
      const on = sayShortDay(h.on, a.person.date).trim();
      return sentence(on ? `${bare(h.what)} (${on})` : h.what);
    });
}

function goals(a: Assessment): string[] {
  return a.plan.goals.flatMap((g, i) => {
    const { progress = '', note = '' } = a.since.goals[g.id] ?? {};
    if (progress === '') return [];
    const said = `Goal ${i + 1} ${progresses[progress].toLowerCase()}`;
    return [sentence(note.trim() ? `${said}: ${note}` : said)];
  });
}

function signs(a: Assessment): string[] {
  return a.safety.signs.flatMap((s) => {
    const { came = '', known = '' } = a.since.signs[s.id] ?? {};
    // One that was reported is among what happened.
    if (came !== 'yes' || a.since.happened.some((h) => h.kind === 'sign' && h.id === s.id))
      return [];
    const said = `Sign seen: ${bare(s.if)}`;
    return [sentence(known.trim() ? `${said} (${bare(known)})` : said)];
  });
}

function checks(a: Assessment, before: Assessment | null): string[] {
  return a.safety.checks.flatMap((c) => {
    const was = before?.safety.checks.find((one) => one.id === c.id);
    if (c.state !== 'answered' || was?.state === 'answered') return [];
    const on = sayShortDay(c.answeredOn, a.person.date).trim();
    return [sentence(`${c.title} answered${on ? ` ${on}` : ''}`)];
  });
}

function levelSaid(level: Judged['community']): string {
  return level === '' || level === 'not-known' ? 'not known' : levels[level].title.toLowerCase();
}

function moved(a: Assessment): string[] {
  const rows = rowsOf(a.person.inCustody);
  return everyLevel(a).flatMap((entry) => {
    const was = a.since.levels[lastLevelKey(entry)];
    const row = rows.find(
      (r) => was && was[r] !== '' && entry.judged[r] !== '' && was[r] !== entry.judged[r],
    );
    if (!was || !row) return [];
    const who = entry.judged.who.trim() || groups.find((g) => g.id === entry.group)?.title;
    return [`${who}: ${levelSaid(was[row])} before, ${levelSaid(entry.judged[row])} now.`];
  });
}

/**
 * A first draft of what has changed, from the facts that the writer has given in a review: levels that moved, what
 * happened, goals, signs that came, checks that were answered, days used. The writer cuts and corrects it.
 */
export function draftBand(a: Assessment, before: Assessment | null): string {
  const { rarUsed } = a.since;
  const rar = rarUsed.trim()
    ? [`${rarUsed.trim()} of ${a.person.rarDays.trim()} RAR days used.`]
    : [];
  const said = [moved(a), happened(a), signs(a), goals(a), checks(a, before), rar].flat();
  return said.length > 0 ? said.join(' ') : 'Nothing that bears on this has changed.';
}
