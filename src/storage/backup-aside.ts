import type { AgePair, LockUnder, OpenWith } from './backup-age.ts';
import { type BackupHead, type BackupRecord, readBackupRecord, readHead } from './backup-format.ts';
import type { Gathering } from './backup-gather.ts';
import { BackupRefused, stopIfAsked } from './backup-refused.ts';
import type { BackupReply, BackupRequest } from './backup-serve.ts';
import type { KindHead } from './row-shape.ts';
import { backupWorkerAddress, ourWorker } from './trusted-address.ts';

/** How far a piece of work is. */
export type OnProgress = (done: number, of: number) => void;

type Ask = (request: BackupRequest) => void;

/**
 * Runs one piece of work in a worker of its own. `onReply` gives something other than undefined when it has what
 * it wants. The worker is ended each time: passphrase and text in it should not stay. Throws BackupRefused.
 */
async function inWorker<T>(
  begin: (ask: Ask) => Promise<void>,
  onReply: (reply: BackupReply) => T | undefined,
  signal?: AbortSignal,
): Promise<T> {
  stopIfAsked(signal);
  const worker = ourWorker(backupWorkerAddress);
  try {
    return await new Promise<T>((resolve, reject) => {
      const fail = (cause: unknown) => reject(new BackupRefused('did-not-start', cause));
      signal?.addEventListener('abort', () => reject(new BackupRefused('stopped')));
      worker.onerror = fail;
      worker.onmessageerror = fail;
      worker.onmessage = ({ data }: MessageEvent<BackupReply>) => {
        try {
          if (data.at === 'trouble') throw new BackupRefused(data.why);
          const wanted = onReply(data);
          if (wanted !== undefined) resolve(wanted);
        } catch (error) {
          reject(error);
        }
      };
      begin((request) => worker.postMessage(request)).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}

/** Locks records as they come into one `age` file, and opens it again to compare. Throws BackupRefused. */
export function lockAside(
  head: BackupHead,
  records: AsyncIterable<BackupRecord>,
  under: LockUnder,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Blob> {
  async function begin(ask: Ask) {
    ask({ do: 'lock', head, under });
    for await (const record of records) {
      if (signal?.aborted) return;
      ask({ do: 'take', record });
    }
    ask({ do: 'end' });
  }
  return inWorker(
    begin,
    (reply) => {
      if (reply.at === 'progress') onProgress(reply.done, reply.of);
      return reply.at === 'done' ? reply.file : undefined;
    },
    signal,
  );
}

/** A backup that was written, and what is in it. */
export interface WrittenBackup {
  file: Blob;
  /** What is in it. */
  holds: KindHead[];
  /** Ids of rows that do not open; they are not in the file. */
  damaged: string[];
}

/** Who is told how far it is. */
export interface Hears {
  gather: OnProgress;
  lock: OnProgress;
}

/**
 * As `lockAside`, for what is kept: it is read and opened in the worker. Where the browser puts the page to sleep the work
 * is ended, as what it reads would hold up every other tab. Throws BackupRefused.
 */
export async function lockKept(
  head: BackupHead,
  wanted: Gathering,
  under: LockUnder,
  { gather, lock }: Hears,
  signal?: AbortSignal,
): Promise<WrittenBackup> {
  stopIfAsked(signal);
  const sleeping = new AbortController();
  const sleep = () => sleeping.abort();
  signal?.addEventListener('abort', sleep);
  globalThis.document?.addEventListener('freeze', sleep);
  const holds: KindHead[] = [];
  const damaged: string[] = [];
  try {
    const file = await inWorker(
      async (ask) => {
        ask({ do: 'lock', head, under });
        ask({ do: 'gather', wanted });
      },
      (reply) => {
        if (reply.at === 'progress') lock(reply.done, reply.of);
        if (reply.at === 'gathered') {
          holds.push(...reply.heads);
          damaged.push(...reply.damaged);
          gather(reply.done, wanted.ids.length);
        }
        return reply.at === 'done' ? reply.file : undefined;
      },
      sleeping.signal,
    );
    return { file, holds, damaged };
  } finally {
    globalThis.document?.removeEventListener('freeze', sleep);
  }
}

/** A new pair of keys, made in the worker, where the library is. Throws BackupRefused('did-not-start'). */
export function newPairAside(): Promise<AgePair> {
  return inWorker(
    async (ask) => ask({ do: 'pair' }),
    (reply) => (reply.at === 'pair' ? reply.pair : undefined),
  );
}

/** A backup that was opened: all of it is known to be well formed, but not yet read by the kinds of its records. */
export interface OpenedBackup {
  made: string;
  /** It holds one record only, and is no backup of what is kept. */
  part: boolean;
  records: BackupRecord[];
}

/** Opens a file. `onProgress` counts bytes. Throws BackupRefused. */
export function openAside(
  file: Blob,
  by: OpenWith,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<OpenedBackup> {
  const records = new Map<string, BackupRecord>();
  let head: BackupHead | null = null;
  return inWorker(
    async (ask) => ask({ do: 'open', file, by }),
    (reply) => {
      if (reply.at === 'progress') onProgress(reply.done, reply.of);
      if (reply.at === 'head') head = readHead(reply.head);
      if (reply.at === 'record') {
        const record = readBackupRecord(reply.record);
        if (records.has(record.id)) throw new BackupRefused('wrong-shape');
        records.set(record.id, record);
      }
      if (reply.at !== 'done') return undefined;
      const { made = '', part = false } = head ?? {};
      return { made, part, records: [...records.values()] };
    },
    signal,
  );
}
