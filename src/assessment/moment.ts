const said = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Milliseconds by which a moment may lie ahead before it is called so: a clock is set by seconds all the time. */
const slack = 60_000;

/**
 * Says a moment of ISO 8601 by the machine's own clock and zone: 9 March 2026 at 14:05. One that lies ahead is shown
 * as it is, and called so: either this clock is wrong, or it was then.
 */
export function sayMoment(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  const ahead = at.getTime() - now.getTime() > slack;
  return ahead ? `${said.format(at)} (ahead of this computer’s clock)` : said.format(at);
}
