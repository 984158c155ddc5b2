import { vi } from 'vitest';
import type { BackupReply, BackupRequest } from '../../src/storage/backup-serve.ts';

type Servant = typeof import('../../src/storage/backup-serve.ts').backupServant;

/** Stands for a worker where there is none: the same code, in the same process, with messages copied as a browser does. */
function workerClass(servant: Servant) {
  return class WorkerHere {
    onmessage: ((event: { data: BackupReply }) => void) | null = null;
    private ended = false;
    private queue = Promise.resolve();
    private readonly answer = servant((reply) => {
      const copy = structuredClone(reply);
      setImmediate(() => {
        if (!this.ended) this.onmessage?.({ data: copy });
      });
    });

    postMessage(request: BackupRequest): void {
      const copy = structuredClone(request);
      // In order, and none waits for the end of another.
      this.queue = this.queue.then(() => void this.answer(copy));
    }

    terminate(): void {
      this.ended = true;
    }
  };
}

/**
 * To be called once the store is open: opening it uses another worker, which tests do without. The cost of a guess
 * is 2^4 here in place of 2^18, because a second for each file is too long for hundreds of them.
 */
export async function workersHere(): Promise<void> {
  const { backupServant } = await import('../../src/storage/backup-serve.ts');
  vi.stubGlobal('Worker', workerClass(backupServant));
}

export function lowCost(): void {
  vi.doMock('../../src/storage/backup-limits.ts', async (original) => ({
    ...(await original<typeof import('../../src/storage/backup-limits.ts')>()),
    COST: 4,
  }));
}
