import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Bytes of script and style. */
export interface Bytes {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Each file is packed once, however often it is asked for. */
const packed = new Map<string, Bytes>();

function pack(url: string, body: Buffer): Bytes {
  const known = packed.get(url);
  if (known) return known;
  const now = {
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    // Node’s own default is 11, the densest.
    brotli: brotliCompressSync(body).length,
  };
  packed.set(url, now);
  return now;
}

/** Listens from now on; the function that it gives adds up the script and style that the page has asked for so far. */
export function countBytes(page: Page): () => Promise<Bytes> {
  const got: Promise<{ url: string; body: Buffer }>[] = [];
  page.on('response', (response: Response) => {
    const kind = response.request().resourceType();
    if (kind !== 'script' && kind !== 'stylesheet') return;
    got.push(response.body().then((body) => ({ url: response.url(), body })));
  });
  return async () => {
    const sum: Bytes = { raw: 0, gzip: 0, brotli: 0 };
    for (const { url, body } of await Promise.all(got)) {
      const one = pack(url, body);
      sum.raw += one.raw;
      sum.gzip += one.gzip;
      sum.brotli += one.brotli;
    }
    return sum;
  };
}
