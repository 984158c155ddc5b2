import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { draftBand } from '../../../assessment/review/draft-band.ts';
import { sinceAsks as asks } from '../../../assessment/since.ts';
import { Button } from '../../../ui/button.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useReview } from './before.ts';

/** In a review, what has changed, for the head of the sheet: the writer's words, with a draft from the facts. */
export function Band() {
  const review = useReview();
  const { getValues, setValue } = useFormContext<Assessment>();
  if (!review) return null;
  const empty = review.live.since.band.trim() === '';
  return (
    <>
      <h2 className="part-head">What has changed</h2>
      {empty && (
        <Button
          look="second"
          className="small-button"
          onClick={() => {
            setValue('since.band', draftBand(getValues(), review.before), { shouldDirty: true });
            document.getElementById('since.band')?.focus();
          }}
        >
          Begin with a draft from what you have said
        </Button>
      )}
      <WordsField at="since.band" ask={asks.band} />
    </>
  );
}
