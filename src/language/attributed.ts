import { Finder, type Found } from './finder.ts';
import type { Word } from './words.ts';

/** Somebody says so, before what is said. "May" is a month when it has a capital. */
const says = new Finder<'before' | 'after' | 'settled'>()
  .add(
    `say/tell/allege/allegation/report/reportedly/record/state/describe/suspect/accuse/disclose/mention/confirm/assess/note
    claim/write/text/threaten/warn/promise/shout/ask/reply/deny/admit/accept/hear/rumour/diagnose/statement/intelligence
    according to
    i think/believe/take/suspect
    believe/think/understand by/that/to/it
    in the/THEIR (_) (_) word/view/opinion/account
    judge/jury/court-find/sentencing-remark/score/rate
    not (yet) know/test/prove
    may/might/whether/if/seem/appear/possibly/perhaps/probably`,
    'before',
  )
  .add(
    `^ (as/so/and/which) (THE) (i) (_) (_) say/tell/confirm/report/allege/think/record/state/note/hear
    according to
    police/hospital/court/prison/school/medical/gp/services summary/record/letter/report/statement/log/entry/note
    in the/THEIR judge/magistrate word
    not test in court`,
    'after',
  )
  .add(
    `convict/plead-guilty/find-guilty/caution/sentence/jail/imprison/serve/charge/acquit/fine/disqualify/prosecute/find-by
    arrest/trial/on-bail/on-remand/injunction/conviction/custody/investigation/investigate
    court order/find
    year/month for
    allegation/accusation/suspicion/unproven/not-proven`,
    'settled',
  );

/** What ends the reach of "she says that": the writer goes on in their own voice. */
const turns = new Set(['but', 'yet', 'however', 'although', 'though']);
const turnsAfterComma = new Set(['and', 'so', 'which']);
const unsettling = new Set(['not', 'never', 'neither', 'no', 'none', 'nobody', 'without', 'nor']);

type Says = Found<'before' | 'after' | 'settled'>;
const said = new WeakMap<readonly Word[], readonly Says[]>();

/** What is found in a sentence, once for all terms that ask. */
function saidIn(words: readonly Word[]): readonly Says[] {
  const found = said.get(words) ?? [...says.in(words)];
  said.set(words, found);
  return found;
}

function goesOn(words: readonly Word[], from: number, to: number, text: string): boolean {
  return words
    .slice(from, to)
    .some(
      ({ stem, stop }, i) =>
        turns.has(stem) ||
        (stop === 1 && turnsAfterComma.has(stem) && words[from + i + 1]?.stem !== 'that') ||
        (stop === 2 && text[(words[from + i]?.from ?? 0) - 2] === ';'),
    );
}

/** True where the words from `first` to `end` are somebody's, who is named: "police summary says", "she told me". */
export function isAttributed(
  words: readonly Word[],
  first: number,
  end: number,
  text: string,
): boolean {
  for (const found of saidIn(words)) {
    if (found.of === 'before' && found.end <= first) {
      const word = words[found.first];
      if (word?.lower === 'may' && word.capital) continue;
      if (!goesOn(words, found.end, first, text)) return true;
    }
    if (found.of === 'after' && found.first >= end) return true;
  }
  return false;
}

/** True where a sentence says that a court found it, or that it was only ever alleged. */
export function isSettled(words: readonly Word[]): boolean {
  for (const { of, first } of saidIn(words))
    if (
      of === 'settled' &&
      !words.slice(Math.max(0, first - 4), first).some(({ stem }) => unsettling.has(stem))
    )
      return true;
  return false;
}
