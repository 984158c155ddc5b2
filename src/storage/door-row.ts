import { z } from 'zod/mini';
import type { Bytes } from './cipher.ts';

function bytesOf(count: number) {
  return z.custom<Bytes>((value) => ArrayBuffer.isView(value) && value.byteLength === count);
}

/** 32 bytes of key with a 16-byte tag. */
const wrappedKey = { iv: bytesOf(12), wrapped: bytesOf(48) };

/** More than 1 GiB or 20 passes was not written by us: refused, before it stops the machine. */
const cost = z.strictObject({
  memoryKib: z.int().check(z.minimum(8), z.maximum(1024 * 1024)),
  passes: z.int().check(z.minimum(1), z.maximum(20)),
  lanes: z.int().check(z.minimum(1), z.maximum(16)),
});

/** The one row of the door: the data key, wrapped twice. Each way in has a random salt of 16 bytes. */
export const doorRow = z.strictObject({
  id: z.literal('door'),
  byPassphrase: z.strictObject({ ...wrappedKey, salt: bytesOf(16), cost }),
  byCode: z.strictObject({ ...wrappedKey, salt: bytesOf(16) }),
});

export type DoorRow = z.infer<typeof doorRow>;
