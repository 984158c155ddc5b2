import { sinceAsks as asks } from '../../../assessment/since.ts';
import { WordsField } from '../fields/words-field.tsx';

/** In a review, before any level: what argues for a lower one and what for a higher (P29). */
export function Argues() {
  return (
    <>
      <h2 className="part-head">Before the levels</h2>
      <WordsField at="since.lower" ask={asks.lower} />
      <WordsField at="since.higher" ask={asks.higher} />
    </>
  );
}
