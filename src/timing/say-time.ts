/** Whole minutes of these milliseconds; what is more than nothing but under half a minute counts as one. */
export function wholeMinutes(ms: number): number {
  return ms > 0 ? Math.max(1, Math.round(ms / 60_000)) : 0;
}

const HALF_A_MINUTE = 30_000;

/** Minutes of these milliseconds as they stand in a column: "38", or "under 1" on one line where a few seconds were spent. */
export function minutesOf(ms: number): string {
  return ms > 0 && ms < HALF_A_MINUTE ? 'under\u00a01' : String(wholeMinutes(ms));
}

/** Minutes as people say them: "38 minutes", "1 hour 40 minutes", "7 hours". */
export function sayMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const inHours = hours === 1 ? '1 hour' : `${hours} hours`;
  const inMinutes = rest === 1 ? '1 minute' : `${rest} minutes`;
  if (hours === 0) return inMinutes;
  return rest === 0 ? inHours : `${inHours} ${inMinutes}`;
}

/** These milliseconds as people say them: "38 minutes", or "under 1 minute" where a few seconds were spent. */
export function sayTime(ms: number): string {
  return ms > 0 && ms < HALF_A_MINUTE ? 'under 1 minute' : sayMinutes(wholeMinutes(ms));
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "38 minutes at the screen over two sittings", to begin a sentence with. */
export function saySpent(ms: number, sittings: number): string {
  const many = small[sittings] ?? String(sittings);
  const over = sittings === 1 ? 'in one sitting' : `over ${many} sittings`;
  return `${sayTime(ms).replace(/^u/, 'U')} at the screen ${over}`;
}

/** A range of minutes: "7 to 8 hours", "4 hours", "30 minutes or more" where there is no upper end. */
export function sayRange([from, to]: readonly [number, number | null]): string {
  if (to === null) return `${sayMinutes(from)} or more`;
  if (from === to) return sayMinutes(from);
  const bothWholeHours = from % 60 === 0 && to % 60 === 0;
  return bothWholeHours
    ? `${from / 60} to ${sayMinutes(to)}`
    : `${sayMinutes(from)} to ${sayMinutes(to)}`;
}
