import { useDeferredValue, useMemo } from 'react';
import { letterHintsIn } from '../../../language/hints.ts';
import { aimedAt, readingAge } from '../../../language/reading-age.ts';
import '../hints/hints.css';

/** Sentences that are shown at once; the next comes when one of them is made easier. */
const atOnce = 3;

function sayAge(years: number | null): string {
  if (years === null) return 'There are too few words yet to say how hard this is to read.';
  const age = Math.round(years);
  return `Most people can read this from about age ${age}. The aim is ${aimedAt}.`;
}

/**
 * How hard the person's copy is to read, its hardest sentences with plainer words for what is in them, and letters that
 * are not spelt out. Advice: nothing waits for it, and it is worked out after what was typed is on the screen.
 */
export function Reading({ text }: { text: string }) {
  const settled = useDeferredValue(text, '');
  const { years, hard } = useMemo(() => readingAge(settled), [settled]);
  const letters = useMemo(() => letterHintsIn(settled), [settled]);
  if (settled.trim() === '') return null;
  return (
    <section className="small" aria-label="How hard it is to read">
      <p>{sayAge(years)}</p>
      {hard.length > 0 && (
        <>
          <p>Hardest to read:</p>
          <ul className="hints">
            {hard.slice(0, atOnce).map(({ from, words, plainer }) => (
              <li key={from}>
                <mark>{words}</mark>
                {plainer.map((plain) => (
                  <div key={plain.from}>
                    For “{plain.words}” one could say: {plain.instead}.
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {letters.length > 0 && (
        <ul className="hints" aria-label="Letters that are not spelt out">
          {letters.map(({ id, words, instead }) => (
            <li key={id}>
              “{words}”: not everyone knows these letters. {instead}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>What this is worth</summary>
        <p>
          It is the Flesch–Kincaid grade plus five years: how long the sentences and the words are,
          and nothing else. It was made in 1975 from what sailors of the United States could read.
          It says little of fewer than a hundred words, and nothing of Welsh. What stands under
          “What I said” is left out. Somebody who reads it aloud is the better test.
        </p>
      </details>
    </section>
  );
}
