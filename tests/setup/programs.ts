import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program is, or undefined if it is not on the path. */
export function which(program: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const found = spawnSync(finder, [program], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] || undefined : undefined;
}

/** How to become root here without being asked for a password, or undefined if that is not possible. */
export function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const free = which('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return free ? ['sudo', '-n'] : undefined;
}

function install(packages: string[]): void {
  const root = asRoot();
  if (!existsSync('/etc/debian_version') || !which('apt-get') || !root) return;
  // Standard output belongs to the tests' results, so what apt-get says goes to standard error.
  const stdio = ['ignore', process.stderr, process.stderr] as [
    'ignore',
    typeof process.stderr,
    typeof process.stderr,
  ];
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = '', ...others] = [...root, ...environment, 'apt-get', ...args];
    execFileSync(command, others, { stdio });
  }
}

/**
 * Returns what `find` finds. If that is nothing, installs the Debian packages where it can,
 * and otherwise stops with a sentence that says what to install: a test is never left out silently.
 */
export function need<T>(find: () => T | undefined, packages: string[], elsewhere: string): T {
  const found = find();
  if (found) return found;
  install(packages);
  const now = find();
  if (now) return now;
  throw new Error(
    `The tests need ${elsewhere}. Install it and run them again; on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`,
  );
}

/** A program on the path that the tests call by name, and the Debian package that has it. */
export function needProgram(program: string, debianPackage: string): string {
  return need(() => which(program), [debianPackage], `the program "${program}"`);
}
