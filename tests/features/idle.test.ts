import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lockWhenIdle } from '../../src/app/idle.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(minutes: number) {
  const lock = vi.fn();
  const soon = vi.fn();
  const stop = lockWhenIdle(minutes, lock, soon);
  return { lock, soon, stop };
}

it('locks after the minutes that were chosen without use, and not before', () => {
  const { lock, stop } = watched(10);
  vi.advanceTimersByTime(9.8 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0.4 * 60_000);
  expect(lock).toHaveBeenCalled();
  stop();
});

it('says so at least 20 seconds ahead, and a key keeps it open', () => {
  const { lock, soon, stop } = watched(1);
  vi.advanceTimersByTime(25_000);
  expect(soon).not.toHaveBeenCalledWith(true);
  vi.advanceTimersByTime(15_000);
  expect(soon).toHaveBeenLastCalledWith(true);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  expect(soon).toHaveBeenLastCalledWith(false);
  vi.advanceTimersByTime(50_000);
  expect(soon).toHaveBeenLastCalledWith(true);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(15_000);
  expect(lock).toHaveBeenCalled();
  stop();
});

it('counts from the last key', () => {
  const { lock, stop } = watched(10);
  vi.advanceTimersByTime(9 * 60_000);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  vi.advanceTimersByTime(9 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * 60_000);
  expect(lock).toHaveBeenCalled();
  stop();
});

it('locks at the first look after sleep, however the clock of the machine went on', () => {
  const { lock, stop } = watched(60);
  vi.advanceTimersByTime(10_000);
  vi.setSystemTime(Date.now() + 30 * 60_000);
  vi.advanceTimersByTime(5000);
  expect(lock).toHaveBeenCalled();
  stop();
});

it('neither locks nor keeps open when the clock is set back', () => {
  const { lock, stop } = watched(10);
  vi.advanceTimersByTime(60_000);
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(60_000);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(9 * 60_000);
  expect(lock).toHaveBeenCalled();
  stop();
});
