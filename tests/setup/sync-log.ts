import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { need, which } from './programs.ts';

/** A file that the browser forced onto the disk: when it was asked to and when it had, in milliseconds since the epoch. */
export interface Sync {
  asked: number;
  done: number;
  path: string;
}

/** What makes a browser tell of each fsync and fdatasync, and what it has told so far. */
export interface SyncLog {
  env: Record<string, string>;
  read: () => Sync[];
}

/** Compiles what is preloaded into the browser. Linux only: elsewhere nothing can be put before the system's own. */
export function newSyncLog(): SyncLog {
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-syncs-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const library = join(folder, 'log-syncs.so');
  const source = join(import.meta.dirname, 'log-syncs.c');
  const how = ['-shared', '-fPIC', '-O1', '-o', library, source];
  const compiled = () => spawnSync(which('gcc') ?? '', how).status === 0 || undefined;
  need(compiled, ['gcc', 'libc6-dev'], 'the program "gcc" with the headers of the C library');
  const log = join(folder, 'syncs');
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return {
    env: { ...Object.fromEntries(inherited), LD_PRELOAD: library, ONESHEET_SYNC_LOG: log },
    read() {
      if (!existsSync(log)) return [];
      const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
      return lines.map((line) => {
        const [asked = '', done = '', ...path] = line.split(' ');
        return { asked: Number(asked), done: Number(done), path: path.join(' ') };
      });
    },
  };
}
