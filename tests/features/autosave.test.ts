// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAutosave, type SaveState } from '../../src/features/write/autosave.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function began(save: () => Promise<void>) {
  const states: SaveState['is'][] = [];
  const starts: number[] = [];
  const saving = createAutosave({
    save: () => {
      starts.push(Date.now());
      return save();
    },
  });
  saving.follow(() => states.push(saving.state().is));
  return { saving, states, starts };
}

const takes = (ms: number) => () => new Promise<void>((done) => setTimeout(done, ms));

it('starts a save at most 400 ms after a key while typing goes on, whatever a save takes', async () => {
  const { saving, starts } = began(takes(40));
  const keys: number[] = [];
  for (let key = 0; key < 200; key += 1) {
    keys.push(Date.now());
    saving.changed();
    await vi.advanceTimersByTimeAsync(35);
  }
  await vi.advanceTimersByTimeAsync(1000);
  for (const key of keys) {
    const covering = starts.find((start) => start >= key);
    expect(covering).toBeDefined();
    expect((covering ?? 0) - key).toBeLessThanOrEqual(400);
  }
});

it('loses half a second of keys and the slowest save at most, however slow saves are', async () => {
  for (const ms of [40, 200, 480]) {
    const { saving, starts } = began(takes(ms));
    const keys: number[] = [];
    for (let key = 0; key < 100; key += 1) {
      keys.push(Date.now());
      saving.changed();
      await vi.advanceTimersByTimeAsync(35);
    }
    await vi.advanceTimersByTimeAsync(2000);
    for (const key of keys) {
      const onDisk = (starts.find((start) => start >= key) ?? Infinity) + ms;
      expect(onDisk - key, `saves of ${ms} ms`).toBeLessThanOrEqual(500 + ms);
    }
  }
});

it('says saved only when the save has come back, and not while a later key is unsaved', async () => {
  const { saving, states } = began(takes(50));
  saving.changed();
  await vi.advanceTimersByTimeAsync(320);
  expect(states.at(-1)).toBe('saving');
  saving.changed();
  await vi.advanceTimersByTimeAsync(40);
  expect(states.at(-1)).toBe('saving');
  await vi.advanceTimersByTimeAsync(400);
  expect(states.at(-1)).toBe('saved');
  expect(states.filter((s) => s === 'saved')).toHaveLength(1);
});

it('never runs two saves at once', async () => {
  let running = 0;
  let most = 0;
  const { saving } = began(async () => {
    running += 1;
    most = Math.max(most, running);
    await takes(700)();
    running -= 1;
  });
  for (let key = 0; key < 50; key += 1) {
    saving.changed();
    if (key % 7 === 0) void saving.flush();
    await vi.advanceTimersByTimeAsync(60);
  }
  await vi.advanceTimersByTimeAsync(3000);
  expect(most).toBe(1);
});

it('says a failure with its reason, tries again by itself, and then says saved', async () => {
  let full = true;
  const { saving, states, starts } = began(async () => {
    if (full) throw new Error('There is no room.');
  });
  saving.changed();
  await vi.advanceTimersByTimeAsync(400);
  expect(states.at(-1)).toBe('failed');
  await vi.advanceTimersByTimeAsync(3100);
  expect(starts.length).toBeGreaterThanOrEqual(3);
  expect(states).not.toContain('saved');
  full = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(states.at(-1)).toBe('saved');
});

it('keeps trying while one types on after a failure', async () => {
  const { saving, starts } = began(async () => {
    throw new Error('There is no room.');
  });
  for (let key = 0; key < 100; key += 1) {
    saving.changed();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(starts.length).toBeGreaterThanOrEqual(3);
});

it('seals everything when asked, and rejects when it cannot', async () => {
  let fails = false;
  const { saving, states } = began(async () => {
    await takes(20)();
    if (fails) throw new Error('no');
  });
  saving.changed();
  expect(saving.isSaved()).toBe(false);
  const sealed = saving.flush();
  await vi.advanceTimersByTimeAsync(30);
  await sealed;
  expect(states.at(-1)).toBe('saved');
  expect(saving.isSaved()).toBe(true);
  fails = true;
  saving.changed();
  const refused = expect(saving.flush()).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(30);
  await refused;
});

it('seals what was typed while a save was under way', async () => {
  const { saving, starts } = began(takes(100));
  saving.changed();
  await vi.advanceTimersByTimeAsync(410);
  saving.changed();
  const sealed = saving.flush();
  await vi.advanceTimersByTimeAsync(300);
  await sealed;
  expect(starts).toHaveLength(2);
  expect(saving.isSaved()).toBe(true);
});

it('takes nothing more once it is closed: what was finished is not written over', async () => {
  const { saving, starts } = began(takes(20));
  saving.changed();
  const sealed = saving.flush();
  await vi.advanceTimersByTimeAsync(30);
  await sealed;
  saving.close();
  saving.changed();
  await saving.flush();
  await vi.advanceTimersByTimeAsync(2000);
  expect(starts).toHaveLength(1);
  saving.reopen();
  saving.changed();
  await vi.advanceTimersByTimeAsync(2000);
  expect(starts).toHaveLength(2);
});

it('does not try again by itself what trying again cannot heal, and says so', async () => {
  const { saving, starts } = began(async () => {
    throw Object.assign(new Error('It was changed in another tab.'), { lasting: true });
  });
  saving.changed();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(starts).toHaveLength(1);
  expect(saving.state()).toEqual({
    is: 'failed',
    why: 'It was changed in another tab.',
    again: false,
  });
});

it('tells each state once, however many keys come', async () => {
  const { saving, states } = began(takes(20));
  for (let key = 0; key < 30; key += 1) {
    saving.changed();
    await vi.advanceTimersByTimeAsync(40);
  }
  await vi.advanceTimersByTimeAsync(1000);
  for (const [i, state] of states.entries()) expect(state).not.toBe(states[i - 1]);
});
