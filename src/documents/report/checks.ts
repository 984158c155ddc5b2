import type { Check } from '../../assessment/checks.ts';
import { inTurn, listed } from '../../sheet/phrase.ts';
import type { Piece } from '../../sheet/sheet.ts';
import { type Source, sentence, typedAt } from './source.ts';
import { reportWords as words } from './wordings.ts';

/** The checks that stand so, each with of whom, the day and why. What was answered is left to the writer to tell. */
function checksIn(source: Source, wording: string, state: Check['state']): Piece[] {
  const on = state === 'answered' ? 'answeredOn' : 'askedOn';
  const all = source.a.safety.checks.map((check, i) => {
    if (check.state !== state || check.title.trim() === '') return [];
    const at = `safety.checks.${i}`;
    const typed = (key: keyof Check) => typedAt(source, `${at}.${key}`);
    const details = listed([typed('askedOf'), typed(on)], ', ');
    return sentence(source, words.check, { title: typed('title'), details, why: typed('why') }, at);
  });
  return sentence(source, wording, { checks: listed(all, '; ') }, 'safety.checks');
}

/** What was enquired into and what was not, and how far that has come. */
export function checksOf(source: Source): Piece[] {
  return inTurn(
    checksIn(source, words.answered, 'answered'),
    checksIn(source, words.awaited, 'asked'),
    checksIn(source, words.unasked, 'not-asked'),
    checksIn(source, words.unmade, 'not-made'),
  );
}
