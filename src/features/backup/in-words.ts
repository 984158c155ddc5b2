import type { BackupReaders } from '../../storage/settings.ts';

export function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

/** What these are, as assessments and what is kept beside them; and whether that is one thing, for the verb. */
export function inWords(all: readonly { kind: string }[], readers: BackupReaders) {
  const work = all.filter(({ kind }) => readers.get(kind)?.work).length;
  const beside = all.length - work;
  const what = [
    work > 0 && count(work, 'assessment', 'assessments'),
    beside > 0 && count(beside, 'other entry', 'other entries'),
  ];
  return { what: what.filter(Boolean).join(' and '), one: all.length === 1 };
}
