import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { COST, HARDEST, LARGEST_BACKUP } from './backup-limits.ts';
import { BackupRefused } from './backup-refused.ts';

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
 * Locks what comes in the `age` format as it comes, and gives with what it can be opened again to be compared: for
 * somebody else's key that is a key of its own, made for this and then forgotten. Throws BackupRefused('not-a-key').
 */
export async function lockWithAge(
  plain: ReadableStream<Uint8Array>,
  under: LockUnder,
): Promise<{ locked: ReadableStream<Uint8Array<ArrayBuffer>>; again: OpenWith }> {
  const age = new Encrypter();
  if ('passphrase' in under) {
    age.setPassphrase(asTyped(under.passphrase));
    age.setScryptWorkFactor(COST);
    return { locked: await encrypted(age, plain), again: under };
  }
  if (!OUR_KIND_OF_KEY.test(under.recipient)) throw new BackupRefused('not-a-key');
  const once = await newAgePair();
  try {
    age.addRecipient(under.recipient);
  } catch (error) {
    throw new BackupRefused('not-a-key', error);
  }
  age.addRecipient(once.recipient);
  return { locked: await encrypted(age, plain), again: { identities: [once.identity] } };
}

// The library's types say less of the bytes than it gives.
function encrypted(age: Encrypter, plain: ReadableStream<Uint8Array>) {
  return age.encrypt(plain) as Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
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

/** Hands over what a stream gives as it comes, with how many bytes that were by then. Throws BackupRefused: too-large. */
async function handOver(stream: ReadableStream<Uint8Array>, take: TakePart): Promise<void> {
  let count = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    count += next.value.length;
    if (count > LARGEST_BACKUP) throw new BackupRefused('too-large');
    take(next.value, count);
  }
}

/** Told each part of what was locked, and how many bytes came so far, itself counted in. */
type TakePart = (part: Uint8Array, count: number) => void;

/** Opens an `age` file part by part, so that no more of it is held than one part. Throws BackupRefused. */
export async function openWithAge(file: Blob, by: OpenWith, take: TakePart): Promise<void> {
  const age = new Decrypter();
  if ('passphrase' in by) age.addPassphrase(asTyped(by.passphrase));
  else for (const identity of by.identities) age.addIdentity(identity);
  try {
    await refuseForeign(file, by);
    await handOver(await age.decrypt(file.stream()), take);
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    // The library's own words, from its Decrypter: it has no other sign of a passphrase that does not fit.
    const unfit = /no identity matched/.test(String(error));
    const wrong = 'passphrase' in by ? 'wrong-passphrase' : 'not-for-you';
    throw new BackupRefused(unfit ? wrong : 'damaged', error);
  }
}
