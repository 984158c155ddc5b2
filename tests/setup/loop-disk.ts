import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asRoot, need, which } from './programs.ts';

const MEBIBYTE = 1024 * 1024;

function quietly(command: readonly string[]): void {
  const [program = '', ...args] = command;
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A disk in a file: what it was made to write down, and nothing that it still holds in memory, is in the file. */
export interface LoopDisk {
  /** Where it is mounted. */
  dir: string;
  image: string;
  unmount(): void;
}

function makeImage(folder: string, mebibytes: number): string {
  // Users other than root do not have its folder on their path.
  const found = () =>
    which('mkfs.ext4') ?? ['/usr/sbin/mkfs.ext4', '/sbin/mkfs.ext4'].find(existsSync);
  const mkfs = need(found, ['e2fsprogs'], 'the program "mkfs.ext4"');
  const image = join(folder, 'disk.img');
  writeFileSync(image, '');
  truncateSync(image, mebibytes * MEBIBYTE);
  quietly([mkfs, '-q', '-F', image]);
  return image;
}

/** Mounts a disk's file, or a copy of it as a machine would find it after its power was cut. Throws where it can't. */
export function mount(image: string): LoopDisk {
  const root = asRoot();
  if (!root) throw new Error('Only root may mount a disk, and sudo asks for a password.');
  const dir = mkdtempSync(join(tmpdir(), 'onesheet-disk-'));
  quietly([...root, 'mount', '-o', 'loop', image, dir]);
  let mounted = true;
  const unmount = () => {
    if (!mounted) return;
    mounted = false;
    // Lazily: a browser that was killed a moment ago may not have let go of its last file.
    quietly([...root, 'umount', '-l', dir]);
    rmdirSync(dir);
  };
  quietly([...root, 'chown', `${process.getuid?.()}:${process.getgid?.()}`, dir]);
  return { dir, image, unmount };
}

/** A new disk of this size, empty, and the folder of its file, or the reason why there can be none here. `forget` removes the folder. */
export function newDisk(
  mebibytes = 512,
): { disk: LoopDisk; folder: string; forget: () => void } | { why: string } {
  if (process.platform !== 'linux') return { why: 'Disks in files are mounted on Linux only.' };
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-image-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  try {
    return { disk: mount(makeImage(folder, mebibytes)), folder, forget };
  } catch (error) {
    forget();
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
