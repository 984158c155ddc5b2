import {
  type AgePair,
  type LockUnder,
  lockWithAge,
  newAgePair,
  type OpenWith,
  openWithAge,
} from './backup-age.ts';
import type { BackupHead, BackupRecord } from './backup-format.ts';
import { LARGEST_BACKUP } from './backup-limits.ts';
import { BackupRefused, type BackupTrouble } from './backup-refused.ts';
import { isOfSize, parseBackupText } from './backup-text.ts';
import type { Bytes } from './cipher.ts';

/**
 * What the page asks of the worker. Records come one by one, so that neither side stands still for long; files are
 * handed over as they are, and their bytes are read and written in the worker only.
 */
export type BackupRequest =
  | { do: 'take'; record: BackupRecord }
  | { do: 'lock'; head: BackupHead; under: LockUnder }
  | { do: 'open'; file: Blob; by: OpenWith }
  | { do: 'pair' };

/** What the worker answers. What it read from a file is still unparsed. */
export type BackupReply =
  | { at: 'progress'; done: number; of: number }
  | { at: 'head'; head: unknown; count: number }
  | { at: 'record'; record: unknown }
  | { at: 'done'; file?: Blob }
  | { at: 'pair'; pair: AgePair }
  | { at: 'trouble'; why: BackupTrouble };

type Say = (reply: BackupReply) => void;

function sameBytes(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

async function lock(records: string[], head: BackupHead, under: LockUnder, say: Say) {
  const frame = JSON.stringify({ ...head, records: [] });
  const document = `${frame.slice(0, -2)}${records.join(',')}]}`;
  const plain = new TextEncoder().encode(document);
  // A little is left for what the format adds: 16 bytes in each 64 KiB, and a head.
  if (plain.length > LARGEST_BACKUP * 0.99) throw new BackupRefused('too-much');
  say({ at: 'progress', done: 0, of: 2 });
  const { locked, again } = await lockWithAge(plain, under);
  const file = new Blob([locked], { type: 'application/octet-stream' });
  say({ at: 'progress', done: 1, of: 2 });
  // Opened again before anybody is given it.
  if (!sameBytes(await openWithAge(file, again), plain))
    throw new BackupRefused('came-out-different');
  say({ at: 'done', file });
}

async function open(file: Blob, by: OpenWith, say: Say) {
  const json = await openWithAge(file, by, (done) => say({ at: 'progress', done, of: file.size }));
  const plain = parseBackupText(json);
  if (typeof plain !== 'object' || plain === null) throw new BackupRefused('not-a-backup');
  const { records, ...head } = plain as { records?: unknown };
  say({ at: 'head', head, count: Array.isArray(records) ? records.length : 0 });
  if (!Array.isArray(records)) throw new BackupRefused('wrong-shape');
  for (const record of records as unknown[]) say({ at: 'record', record });
  say({ at: 'done' });
}

function take(record: BackupRecord): string {
  if (!isOfSize(record)) throw new BackupRefused('too-long');
  return JSON.stringify(record);
}

/** Makes what answers the page: give it each request; it answers through `say`. */
export function backupServant(say: Say): (request: BackupRequest) => Promise<void> {
  const taken: string[] = [];
  return async (request) => {
    try {
      if (request.do === 'take') taken.push(take(request.record));
      else if (request.do === 'lock') await lock(taken, request.head, request.under, say);
      else if (request.do === 'pair') say({ at: 'pair', pair: await newAgePair() });
      else await open(request.file, request.by, say);
    } catch (error) {
      say({ at: 'trouble', why: error instanceof BackupRefused ? error.why : 'did-not-start' });
    }
  };
}
