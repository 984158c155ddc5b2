import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { viewAsks } from '../../../assessment/view.ts';
import { type CopyHeading, copyHeadings } from '../../../documents/copy/item.ts';
import { copyItems } from '../../../documents/copy/items.ts';
import { DayField } from '../fields/day-field.tsx';
import { CopyItemFields } from './copy-item.tsx';
import './copy-part.css';

/** What reaches the person’s own page and what does not, thing by thing, with the words for it. */
export function CopyPart() {
  const items = copyItems(useWatch<Assessment>() as Assessment);
  const held = items.filter(({ whyNot }) => whyNot !== null && whyNot !== 'unwritten').length;
  return (
    <>
      <p className="quiet">
        Never on it: the victim, other people’s words, checks, levels, controls, and what you marked
        as not to be shared.{' '}
        {held === 1
          ? 'One thing below is kept back.'
          : held > 1 && `${held} things below are kept back.`}
      </p>
      {(Object.keys(copyHeadings) as CopyHeading[]).map((heading) => {
        const under = items.filter((item) => item.heading === heading);
        if (under.length === 0) return null;
        const open = under.find(({ wished, boxes }) => wished && boxes.length > 0);
        return (
          <section key={heading}>
            <h2 className="part-head">{copyHeadings[heading]}</h2>
            {under.map((item) => (
              <CopyItemFields
                key={item.key}
                item={item}
                hinted={item === open || heading === 'said'}
              />
            ))}
          </section>
        );
      })}
      <DayField at="view.copyGiven" ask={viewAsks.copyGiven} />
    </>
  );
}
