// @vitest-environment node
import fc from 'fast-check';
import ical from 'ical.js';
import { expect, it } from 'vitest';
import { calendarFile } from '../../src/documents/calendar.ts';

const id = 'a2b8e2a0-3c4f-4c61-9d1e-0f5b8d7c6e5f';
const now = new Date('2026-11-26T23:10:05.123Z');
const days = fc
  .integer({ min: 0, max: 36_000 })
  .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10));

it('is one event on the whole of the day, and reads back as that, whatever the day', () => {
  fc.assert(
    fc.property(days, (day) => {
      const calendar = new ical.Component(ical.parse(calendarFile(day, id, now)));
      const events = calendar.getAllSubcomponents();
      expect(events.map((each) => each.name)).toEqual(['vevent']);
      const event = new ical.Event(events[0] as never);
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(day);
      expect(event.duration.toSeconds()).toBe(86_400);
      expect(event.uid).toBe(`${id}@onesheet`);
      expect(event.summary).toBe('Onesheet: look at an assessment again');
    }),
  );
});

it('keeps to the standard: lines end in CRLF, none is over 75 octets, the stamp is in UTC', () => {
  const text = calendarFile('2026-11-03', id, now);
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(0, -1).join('')).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines).toContain('DTSTAMP:20261126T231005Z');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261103');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
});

it('holds these properties and nothing else', () => {
  const [, , [[, properties]]] = ical.parse(calendarFile('2026-11-03', id, now));
  expect(properties.map(([name]: [string]) => name)).toEqual([
    'uid',
    'dtstamp',
    'dtstart',
    'summary',
    'transp',
  ]);
});
