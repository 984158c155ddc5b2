import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

/** What was gone through, so that a search that read nothing is not taken for one that found nothing. */
export interface Search {
  /** "file: word" of every hit. */
  hits: string[];
  files: number;
  bytes: number;
}

/** A word in UTF-8, in UTF-16 with the low byte first, and with the high byte first. */
function encodings(word: string): Buffer[] {
  const low = Buffer.from(word, 'utf16le');
  return [Buffer.from(word), low, Buffer.from(low).swap16()];
}

/** What begins as gzip in a file, unpacked as far as it goes. */
function unzipped(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const head = Buffer.from([0x1f, 0x8b, 8]);
  for (let at = file.indexOf(head); at >= 0; at = file.indexOf(head, at + 1)) {
    try {
      found.push(gunzipSync(file.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // Three bytes that only look like the beginning of one.
    }
  }
  return found;
}

/**
 * Looks for words in every file of a folder, and in the names of the files, in three encodings, and inside
 * gzip. LevelDB's tables are packed with snappy, which writes out four letters when they come for the first time and
 * only then points back to them: a mark of four letters that nothing else holds is found there too.
 */
export function searchInClear(dir: string, words: readonly string[]): Search {
  const search: Search = { hits: [], files: 0, bytes: 0 };
  const sought = words.map((word) => [word, encodings(word)] as const);
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const path = join(dir, name);
    // A running browser takes files away while they are listed.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(path);
    search.files += 1;
    search.bytes += bytes.length;
    for (const [word, forms] of sought) {
      const texts = [Buffer.from(name), bytes, ...unzipped(bytes)];
      if (texts.some((text) => forms.some((form) => text.includes(form))))
        search.hits.push(`${relative(dir, path)}: ${word}`);
    }
  }
  return search;
}
