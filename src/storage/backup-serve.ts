import { sha256 } from '@noble/hashes/sha2.js';
import {
  type AgePair,
  type LockUnder,
  lockWithAge,
  newAgePair,
  type OpenWith,
  openWithAge,
} from './backup-age.ts';
import type { BackupHead, BackupRecord } from './backup-format.ts';
import { type Gathering, gather } from './backup-gather.ts';
import { LARGEST_BACKUP } from './backup-limits.ts';
import { BackupRefused, type BackupTrouble } from './backup-refused.ts';
import { isOfSize, parseBackupText } from './backup-text.ts';
import type { KindHead } from './row-shape.ts';

/**
 * What the page asks of the worker. What is kept is read there, or comes record by record; files are handed over as
 * they are, and their bytes are read and written in the worker only.
 */
export type BackupRequest =
  | { do: 'lock'; head: BackupHead; under: LockUnder }
  | { do: 'take'; record: BackupRecord }
  | { do: 'gather'; wanted: Gathering }
  | { do: 'end' }
  | { do: 'open'; file: Blob; by: OpenWith }
  | { do: 'pair' };

/** What the worker answers. What it read from a file is still unparsed. */
export type BackupReply =
  | { at: 'progress'; done: number; of: number }
  | { at: 'head'; head: unknown; count: number }
  | { at: 'record'; record: unknown }
  | { at: 'gathered'; heads: KindHead[]; damaged: string[]; done: number }
  | { at: 'done'; file?: Blob }
  | { at: 'pair'; pair: AgePair }
  | { at: 'trouble'; why: BackupTrouble };

type Say = (reply: BackupReply) => void;

/** A document that is locked while its records still come, so that neither it nor the file is ever held twice. */
interface Locking {
  put(text: string): void;
  /** When what was put is locked, so that no more of it waits than has to. */
  ready(): Promise<void>;
  end(): void;
  /** Locks, opens again and compares. Throws BackupRefused: not-a-key, came-out-different. */
  lock(under: LockUnder, say: Say): Promise<Blob>;
}

function newLocking(): Locking {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const went = sha256.create();
  let count = 0;
  // What stood in its way is said by whoever reads at the other end.
  const quietly = (step: Promise<void>) => void step.catch(() => undefined);

  return {
    put(text) {
      const bytes = new TextEncoder().encode(text);
      count += bytes.length;
      // A little is left for what the format adds: 16 bytes in each 64 KiB, and a head.
      if (count > LARGEST_BACKUP * 0.99) throw new BackupRefused('too-much');
      went.update(bytes);
      quietly(writer.write(bytes));
    },
    ready: () => writer.ready.catch(() => undefined),
    end: () => quietly(writer.close()),
    async lock(under, say) {
      const { locked, again } = await lockWithAge(readable, under);
      const headers = { 'Content-Type': 'application/octet-stream' };
      const file = await new Response(locked, { headers }).blob();
      // Opened again before anybody is given it.
      const came = sha256.create();
      let of = 0;
      await openWithAge(file, again, (part, done) => {
        of = done;
        came.update(part);
        say({ at: 'progress', done, of: count });
      });
      const [one, other] = [went.digest(), came.digest()];
      if (of !== count || one.some((byte, at) => byte !== other[at]))
        throw new BackupRefused('came-out-different');
      return file;
    },
  };
}

/** All that is in a file. Throws BackupRefused. */
async function wholeOf(file: Blob, by: OpenWith, say: Say): Promise<Uint8Array> {
  // As long as the file, which is a little longer than what is in it.
  const all = new Uint8Array(Math.min(file.size, LARGEST_BACKUP));
  let end = 0;
  await openWithAge(file, by, (part, done) => {
    all.set(part, end);
    end = done;
    say({ at: 'progress', done, of: file.size });
  });
  return all.subarray(0, end);
}

async function open(file: Blob, by: OpenWith, say: Say) {
  const plain = parseBackupText(await wholeOf(file, by, say));
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
  let locking: Locking | null = null;
  let between = '';
  function put(record: BackupRecord): void {
    locking?.put(`${between}${take(record)}`);
    between = ',';
  }
  function end(): void {
    locking?.put(']}');
    locking?.end();
  }
  return async (request) => {
    try {
      if (request.do === 'lock') {
        locking = newLocking();
        locking.put(JSON.stringify({ ...request.head, records: [] }).slice(0, -2));
        say({ at: 'done', file: await locking.lock(request.under, say) });
      } else if (request.do === 'take') put(request.record);
      else if (request.do === 'gather') {
        for await (const { records, ...found } of gather(request.wanted)) {
          for (const record of records) put(record);
          say({ at: 'gathered', ...found });
          await locking?.ready();
        }
        end();
      } else if (request.do === 'end') end();
      else if (request.do === 'pair') say({ at: 'pair', pair: await newAgePair() });
      else await open(request.file, request.by, say);
    } catch (error) {
      say({ at: 'trouble', why: error instanceof BackupRefused ? error.why : 'did-not-start' });
    }
  };
}

/** Makes a worker of this thread that reads and writes backups. */
export function serveBackups(): void {
  const answer = backupServant((reply) => self.postMessage(reply));
  self.addEventListener('message', async (event: MessageEvent<BackupRequest>) => {
    await answer(event.data);
  });
}
