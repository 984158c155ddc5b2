import { pad, unpad } from './padding.ts';

/** Bytes from Web Crypto are plain, never shared between threads. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a sealed record is bound to: under any other label it does not open. */
export interface Label {
  kind: string;
  id: string;
  rev: number;
  format: number;
}

/** What AES-GCM gives: the nonce, and the ciphertext with its 128-bit tag. */
export interface Sealed {
  iv: Bytes;
  sealed: Bytes;
}

/** A 256-bit data key, wrapped under another key. */
export interface WrappedKey {
  iv: Bytes;
  wrapped: Bytes;
}

const AES = { name: 'AES-GCM', length: 256 } as const;

// 96 bits, fresh at random for each seal: NIST SP 800-38D section 8.3 allows 2^32 under one key,
// which at a save every 400 ms of every day is 54 years.
const IV_BYTES = 12;

/** Whether this page may seal at all: Web Crypto is missing from addresses that are not secure. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** As many random bytes as asked for, at most 65,536. */
export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** JSON of an array joins its parts so that no two labels give the same bytes. */
function bound(parts: readonly (string | number)[]): Bytes {
  return new TextEncoder().encode(JSON.stringify(['onesheet', ...parts]));
}

function boundTo({ kind, id, rev, format }: Label): Bytes {
  return bound(['row', kind, id, rev, format]);
}

/** Seals anything that JSON can hold. Throws TypeError for what it cannot. */
export async function seal(key: CryptoKey, label: Label, plain: unknown): Promise<Sealed> {
  const text: string | undefined = JSON.stringify(plain);
  if (text === undefined) throw new TypeError('Only JSON can be sealed.');
  const iv = randomBytes(IV_BYTES);
  const how = { name: AES.name, iv, additionalData: boundTo(label) };
  const sealed = await crypto.subtle.encrypt(how, key, pad(new TextEncoder().encode(text)));
  return { iv, sealed: new Uint8Array(sealed) };
}

/** Opens what `seal` gave; throws if a bit, the label or the key is another. The caller parses what comes out. */
export async function unseal(
  key: CryptoKey,
  label: Label,
  { iv, sealed }: Sealed,
): Promise<unknown> {
  const how = { name: AES.name, iv, additionalData: boundTo(label) };
  const padded = new Uint8Array(await crypto.subtle.decrypt(how, key, sealed));
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpad(padded)));
}

/** A new data key. It can be exported, so keep it only while it is wrapped, and use what `unwrap` gives. */
export function newDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
}

/** The key that 32 stretched bytes stand for; the bytes are zeroed, as nobody needs them again. */
export async function wrappingKeyFromBytes(bytes: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', bytes, AES, false, ['wrapKey', 'unwrapKey']);
  bytes.fill(0);
  return key;
}

/**
 * The key that a secret of full strength stands for, by HKDF-SHA-256 (RFC 5869). For secrets that were drawn
 * at random with at least 128 bits; what a person thought of must be stretched instead.
 */
export async function wrappingKeyFromSecret(secret: string, salt: Bytes): Promise<CryptoKey> {
  const material = new TextEncoder().encode(secret);
  const base = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: bound(['recovery code']) };
  return crypto.subtle.deriveKey(how, base, AES, false, ['wrapKey', 'unwrapKey']);
}

/** Wraps the data key; `purpose` (which wrapping, of which store) is bound in, so wrappings cannot be swapped. */
export async function wrap(
  dataKey: CryptoKey,
  under: CryptoKey,
  purpose: readonly string[],
): Promise<WrappedKey> {
  const iv = randomBytes(IV_BYTES);
  const how = { name: AES.name, iv, additionalData: bound(['key', ...purpose]) };
  return { iv, wrapped: new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, under, how)) };
}

/** The data key, never extractable; throws if the wrapping key, the purpose or a bit is another. */
export function unwrap(
  { iv, wrapped }: WrappedKey,
  under: CryptoKey,
  purpose: readonly string[],
): Promise<CryptoKey> {
  const how = { name: AES.name, iv, additionalData: bound(['key', ...purpose]) };
  return crypto.subtle.unwrapKey('raw', wrapped, under, how, AES, false, ['encrypt', 'decrypt']);
}

/** A wrapping key, and the purpose that is bound into what it wraps. */
export interface Way {
  under: CryptoKey;
  purpose: readonly string[];
}

/**
 * Wraps the data key a second time, for another way in. The key can be exported only inside this function and
 * never leaves it. Throws if `from` does not open `wrapping`.
 */
export async function rewrap(wrapping: WrappedKey, from: Way, to: Way): Promise<WrappedKey> {
  const { iv, wrapped } = wrapping;
  const how = { name: AES.name, iv, additionalData: bound(['key', ...from.purpose]) };
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  const key = await crypto.subtle.unwrapKey('raw', wrapped, from.under, how, AES, true, usages);
  return wrap(key, to.under, to.purpose);
}
