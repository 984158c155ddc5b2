import type { Protection } from '../../storage/settings.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Whole days on the calendar between two moments, by this computer's zone; negative where `made` lies ahead. */
function daysBetween(made: Date, now: Date): number {
  return Math.round((midnight(now) - midnight(made)) / DAY_MS);
}

/** How old the newest verified backup is, as a sentence. */
export function ageInWords(made: string | null, now: Date): string {
  if (made === null) return 'Nothing is backed up yet.';
  const days = daysBetween(new Date(made), now);
  if (days < 0)
    return 'Your newest backup is dated in the future: check the date on this computer.';
  if (days === 0) return 'Your newest backup is from today.';
  return days === 1
    ? 'Your newest backup is 1 day old.'
    : `Your newest backup is ${days} days old.`;
}

/** What of the work is not in it, as a sentence; empty where nothing is. */
export function unprotectedInWords({ made, unprotected }: Protection): string {
  if (unprotected === 0) return '';
  const what = unprotected === 1 ? '1 assessment' : `${unprotected} assessments`;
  return made === null
    ? `${what} would be lost with this browser’s data.`
    : `${what} changed since, and would be lost with this browser’s data.`;
}

/** The name of the file: the day, and nobody's name. */
export function backupFileName(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `onesheet-backup-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.age`;
}
