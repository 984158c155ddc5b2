import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { type CopyItem, whyNots } from '../../../documents/copy/item.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../called.ts';
import { WordsField } from '../fields/words-field.tsx';

interface Props {
  item: CopyItem;
  /** False where the things above have said how their boxes are filled in. */
  hinted: boolean;
}

/** One thing: what the assessment says of it, whether it is on the page, why it is not, and its words for the page. */
export function CopyItemFields({ item, hinted }: Props) {
  const { setValue } = useFormContext<Assessment>();
  const say = useSay();
  const { key, called, boxes, mayShare, wished, whyNot } = item;
  return (
    <fieldset className="copy-item">
      <legend>
        <bdi>{say(called)}</bdi>
      </legend>
      {mayShare && (
        <Choice
          kind="checkbox"
          id={`copy.share.${key}`}
          label={whyNot === 'unwritten' ? 'On the page when it is written' : 'On the page'}
          checked={wished}
          onChange={(e) =>
            setValue(`copy.share.${key}`, e.target.checked ? 'yes' : 'no', { shouldDirty: true })
          }
        />
      )}
      {whyNot && <p className="copy-why small">{say(whyNots[whyNot])}</p>}
      {wished &&
        boxes.map(({ key: at, ask, hint }) => (
          <WordsField
            key={at}
            at={`copy.plain.${at}`}
            ask={hinted ? { ask, hint } : { ask }}
            small
          />
        ))}
    </fieldset>
  );
}
