import { DEEPEST } from './backup-limits.ts';
import { BackupRefused } from './backup-refused.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Names through which an object's prototype can be reached. No record has them. */
const ODD_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Counts brackets outside strings, before anything is parsed: what is too deep never becomes an object. */
function refuseDeep(json: Uint8Array): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) inString = !inString;
    else if (inString) {
      if (byte === BACKSLASH) at += 1;
    } else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) throw new BackupRefused('too-deep');
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
}

/** Looks at every name in what was parsed, with a list of its own in place of the call stack. */
function refuseOddNames(plain: unknown): void {
  const left: unknown[] = [plain];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next) && Object.keys(next).some((name) => ODD_NAMES.has(name)))
      throw new BackupRefused('odd-names');
    for (const inner of Object.values(next)) left.push(inner);
  }
}

/** Parses the JSON of a backup. Throws BackupRefused: too-deep, not-a-backup, odd-names. */
export function parseBackupText(json: Uint8Array): unknown {
  refuseDeep(json);
  let plain: unknown;
  try {
    plain = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch (error) {
    throw new BackupRefused('not-a-backup', error);
  }
  refuseOddNames(plain);
  return plain;
}
