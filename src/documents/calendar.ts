/** A moment as RFC 5545 writes it: 20261126T231005Z. */
function stamp(moment: Date): string {
  return moment.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

/**
 * A calendar file (RFC 5545) with one event that lasts all of a day, YYYY-MM-DD: to look at an assessment again.
 * It holds nothing of the assessment but that day, as calendars are shared, sent about and kept by others. Every line
 * is plain and short, so that none needs to be folded or escaped.
 *
 * @param id a random one, so that no two events are taken for one.
 */
export function calendarFile(day: string, id: string, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Onesheet//EN',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${id}@onesheet`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    'SUMMARY:Onesheet: look at an assessment again',
    // The day stays free for other things.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
