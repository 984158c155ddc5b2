import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { COST, HARDEST, LARGEST_BACKUP } from './backup-limits.ts';
import { BackupRefused } from './backup-refused.ts';
import type { Bytes } from './cipher.ts';

// The `age` format: https://age-encryption.org/v1. Runs in the worker: scrypt alone takes about a second.

const FIRST_LINE = 'age-encryption.org/v1\n';

/** A public key of the kind that Settings shows. The library's other kinds are not built in: build/only-our-keys.ts. */
const OUR_KIND_OF_KEY = /^age1[02-9ac-hj-np-z]{58}$/;

/** NFC, which is what terminals send, so that the `age` program opens a file whose passphrase has an é in it. */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** What a file is locked under: a passphrase, or somebody's public key ("age1…"). */
export type LockUnder = { passphrase: string } | { recipient: string };

/** What a file is opened with: its passphrase, or the secret keys of one's own store. */
export type OpenWith = { passphrase: string } | { identities: readonly string[] };

/** A pair of keys: `identity` is secret, `recipient` may be passed on. */
export interface AgePair {
  identity: string;
  recipient: string;
}

/** A new pair. X25519 and not the newer hybrid kind, which older `age` programs can't read. */
export async function newAgePair(): Promise<AgePair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Locks bytes in the `age` format, and gives with what it can be opened again to be compared: for somebody else's key
 * that is a key of its own, made for this and then forgotten. Throws BackupRefused('not-a-key').
 */
export async function lockWithAge(
  plain: Bytes,
  under: LockUnder,
): Promise<{ locked: Bytes; again: OpenWith }> {
  const age = new Encrypter();
  if ('passphrase' in under) {
    age.setPassphrase(asTyped(under.passphrase));
    age.setScryptWorkFactor(COST);
    return { locked: new Uint8Array(await age.encrypt(plain)), again: under };
  }
  if (!OUR_KIND_OF_KEY.test(under.recipient)) throw new BackupRefused('not-a-key');
  const once = await newAgePair();
  try {
    age.addRecipient(under.recipient);
  } catch (error) {
    throw new BackupRefused('not-a-key', error);
  }
  age.addRecipient(once.recipient);
  const locked = new Uint8Array(await age.encrypt(plain));
  return { locked, again: { identities: [once.identity] } };
}

/** Reads the file's head only, before anything costly. Throws BackupRefused. */
async function refuseForeign(file: Blob, by: OpenWith): Promise<void> {
  if (file.size > LARGEST_BACKUP) throw new BackupRefused('too-large');
  const head = new TextDecoder('latin1').decode(await file.slice(0, 200).arrayBuffer());
  if (!head.startsWith(FIRST_LINE)) throw new BackupRefused('not-age');
  const recipient = head.slice(FIRST_LINE.length);
  const ours = recipient.startsWith('-> X25519 ');
  if (ours && 'passphrase' in by) throw new BackupRefused('by-key');
  if (ours) return;
  if (/^-> (ssh-|mlkem|tag|piv)/.test(recipient)) throw new BackupRefused('no-passphrase');
  if ('identities' in by) throw new BackupRefused('by-passphrase');
  const cost = /^-> scrypt \S+ (\d+)\n/.exec(recipient)?.[1];
  if (cost === undefined) throw new BackupRefused('damaged');
  if (Number(cost) > HARDEST) throw new BackupRefused('too-hard');
}

/** Everything that a stream gives, counted as it comes. Throws BackupRefused: too-large. */
async function gather(
  stream: ReadableStream<Uint8Array>,
  onBytes: (count: number) => void,
): Promise<Bytes> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    count += next.value.length;
    if (count > LARGEST_BACKUP) throw new BackupRefused('too-large');
    parts.push(new Uint8Array(next.value));
    onBytes(count);
  }
  const all = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Opens an `age` file. `onBytes` is told how many came out so far. Throws BackupRefused. */
export async function openWithAge(
  file: Blob,
  by: OpenWith,
  onBytes: (count: number) => void = () => undefined,
): Promise<Bytes> {
  const age = new Decrypter();
  if ('passphrase' in by) age.addPassphrase(asTyped(by.passphrase));
  else for (const identity of by.identities) age.addIdentity(identity);
  try {
    await refuseForeign(file, by);
    return await gather(await age.decrypt(file.stream()), onBytes);
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    // The library's own words, from its Decrypter: it has no other sign of a passphrase that does not fit.
    const unfit = /no identity matched/.test(String(error));
    const wrong = 'passphrase' in by ? 'wrong-passphrase' : 'not-for-you';
    throw new BackupRefused(unfit ? wrong : 'damaged', error);
  }
}
