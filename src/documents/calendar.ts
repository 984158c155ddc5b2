import ical from 'ical.js';

/**
 * A calendar file (RFC 5545) with one event that lasts all of a day, YYYY-MM-DD: to look at an assessment again.
 * It holds nothing of the assessment but that day, as calendars are shared, sent about and kept by others.
 *
 * @param id a random one, so that no two events are taken for one.
 */
export function calendarFile(day: string, id: string, now: Date): string {
  const event = new ical.Component('vevent');
  event.updatePropertyWithValue('uid', `${id}@onesheet`);
  event.updatePropertyWithValue('dtstamp', ical.Time.fromJSDate(now, true));
  event.updatePropertyWithValue('dtstart', ical.Time.fromDateString(day));
  event.updatePropertyWithValue('summary', 'Onesheet: look at an assessment again');
  // The day stays free for other things.
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  const calendar = new ical.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Onesheet//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.addSubcomponent(event);
  // The library leaves out the line end after the last line, which the standard asks for.
  return `${calendar.toString()}\r\n`;
}
