import { expect, it } from 'vitest';
import { afterSealing, beforeLock, lock, sealHere } from '../../src/app/lock.ts';

it('seals what is not saved yet, and again what came meanwhile, before the second copy is made of it; copies nothing when that fails', async () => {
  const done: string[] = [];
  let disk = Promise.reject<void>(new Error('full'));
  beforeLock(async () => {
    await disk;
    done.push('sealed');
  });
  afterSealing(async () => void done.push('copied'));
  await expect(lock()).rejects.toThrow('full');
  expect(done).toEqual([]);
  expect(document.documentElement.inert).toBeFalsy();

  let finish = () => {};
  disk = new Promise((resolve) => {
    finish = resolve;
  });
  const locking = lock();
  await Promise.resolve();
  expect(done).toEqual([]);
  finish();
  await locking;
  expect(done).toEqual(['sealed', 'sealed', 'copied']);
  expect(document.documentElement.inert).toBe(true);
});

it('goes on sealing what was registered anew before it was let go', async () => {
  let sealed = 0;
  const seal = async () => {
    sealed += 1;
  };
  const first = beforeLock(seal);
  beforeLock(seal);
  first();
  await sealHere();
  expect(sealed).toBe(1);
});
