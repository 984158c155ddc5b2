/** Bytes: sealed lengths come in steps of this, so that they say less about what was written. */
export const PADDING_STEP = 1024;
const LENGTH_BYTES = 4;

/** Puts the length in front, and zeros behind up to the next whole step. Takes up to 4 GiB. */
export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const needed = LENGTH_BYTES + bytes.length;
  const padded = new Uint8Array(Math.ceil(needed / PADDING_STEP) * PADDING_STEP);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH_BYTES);
  return padded;
}

/** Undoes `pad`; throws RangeError if the bytes are shorter than they say. */
export function unpad(padded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const length = new DataView(padded.buffer, padded.byteOffset, padded.byteLength).getUint32(0);
  const end = LENGTH_BYTES + length;
  if (end > padded.length) throw new RangeError('Too few bytes.');
  return padded.subarray(LENGTH_BYTES, end);
}
