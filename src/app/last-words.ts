import type { CaseRecord } from '../assessment/record.ts';
import type { Kept, Shelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { forgetLastWords, type Last, type LastWords } from '../storage/last-words.ts';

/**
 * Whether last words came after what is kept. One save may have reached the disk beside them, from before or after;
 * when each was written says which. After two, the page lived on and saved them itself.
 */
function isNewer({ after, value }: Last<CaseRecord>, found: Kept<CaseRecord>): boolean {
  if (found.value.state !== 'draft') return false;
  return found.rev <= after || (found.rev === after + 1 && value.saved > found.value.saved);
}

/** Saves the last words of a page that went, where they are newer than what is kept, and gives what is kept then. */
export async function takeLastWords(
  store: OpenStore,
  lastWords: LastWords<CaseRecord>,
  shelf: Shelf<CaseRecord>,
  found: Kept<CaseRecord>,
): Promise<Kept<CaseRecord>> {
  const last = await lastWords.read(found.id);
  if (last === null) return found;
  const kept = { ...found };
  if (isNewer(last, found)) {
    kept.value = last.value;
    try {
      kept.rev = await shelf.save(found.id, last.value, found.rev);
    } catch {
      // They are on the screen, and stay where they lie until a save gets through.
      return kept;
    }
  }
  await forgetLastWords(store, found.id);
  return kept;
}
