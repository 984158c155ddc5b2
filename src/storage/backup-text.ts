import { DEEPEST, MOST_CHARACTERS, MOST_VALUES } from './backup-limits.ts';
import { BackupRefused } from './backup-refused.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Names that every object has from its prototype, or through which that can be reached. No record has them. */
const ODD_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

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

/**
 * Looks at every name and value of one record, with a list of its own in place of the call stack. Gives false once it
 * holds more than a record may. Throws BackupRefused: odd-names.
 */
export function isOfSize(record: unknown): boolean {
  const left: unknown[] = [record];
  let values = 0;
  let characters = 0;
  while (left.length > 0) {
    const next = left.pop();
    values += 1;
    if (typeof next === 'string') characters += next.length;
    if (typeof next === 'object' && next !== null) {
      const inner: unknown[] = Object.values(next);
      if (values + left.length + inner.length > MOST_VALUES) return false;
      const names = Array.isArray(next) ? [] : Object.keys(next);
      if (names.some((name) => ODD_NAMES.has(name))) throw new BackupRefused('odd-names');
      for (const name of names) characters += name.length;
      for (const each of inner) left.push(each);
    }
    if (characters > MOST_CHARACTERS) return false;
  }
  return true;
}

/** The records one by one, and what stands around them. */
function partsOf(plain: unknown): unknown[] {
  if (typeof plain !== 'object' || plain === null || !('records' in plain)) return [plain];
  if (!Array.isArray(plain.records)) return [plain];
  return [{ ...plain, records: [] }, ...plain.records];
}

/** Parses the JSON of a backup. Throws BackupRefused: too-deep, not-a-backup, odd-names, too-many. */
export function parseBackupText(json: Uint8Array): unknown {
  refuseDeep(json);
  let plain: unknown;
  try {
    plain = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch (error) {
    throw new BackupRefused('not-a-backup', error);
  }
  if (!partsOf(plain).every(isOfSize)) throw new BackupRefused('too-many');
  return plain;
}
