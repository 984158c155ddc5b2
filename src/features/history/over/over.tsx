import { type ReactNode, useMemo } from 'react';
import type { Assessment } from '../../../assessment/assessment.ts';
import { partsOfSheet } from '../../../sheet/changed/parts-of-sheet.ts';
import { composeSheet } from '../../../sheet/compose/compose.ts';
import { Button } from '../../../ui/button.tsx';
import { SheetOnDesk } from '../sheet-on-desk.tsx';
import type { Band } from './bands.ts';
import { Lines } from './lines.tsx';
import { Outstanding } from './outstanding.tsx';
import './over.css';

interface Props {
  assessment: Assessment;
  /** Which version it is. */
  from: ReactNode;
  bands: readonly Band[];
  /** The way to what changed, word for word. */
  changes: ReactNode;
  /** Today, YYYY-MM-DD. */
  day: string;
}

/** What a stranger to the case must know first, in the words of its sheet, and then the sheet. */
export function Over({ assessment, from, bands, changes, day }: Props) {
  const sheet = useMemo(() => composeSheet(assessment, 'finished'), [assessment]);
  const blocks = (id: string) => partsOfSheet(sheet).find((part) => part.id === id)?.blocks ?? [];
  const look = blocks('safety').filter(({ id }) => id === 'look');
  return (
    <>
      <div className="sheet-before over-text">
        <h1 className="govuk-heading-l">
          Taking over: <bdi>{sheet.name.text}</bdi>
        </h1>
        <div className="row screen-only">
          <Button onClick={() => window.print()}>Print this and the sheet</Button>
        </div>
        <Lines blocks={blocks('head').filter(({ id }) => id !== 'name')} />
        <p className="quiet small">{from}</p>
        <h2>Levels and next look</h2>
        <Lines blocks={[...blocks('levels'), ...blocks('manager'), ...look]} />
        <h2>What is outstanding</h2>
        <Outstanding
          assessment={assessment}
          open={blocks('open')}
          next={blocks('next')}
          day={day}
        />
        <h2>What has changed</h2>
        {bands.length === 0 && <p>It has not been reviewed yet.</p>}
        <ul>
          {bands.map(({ number, day: on, text }) => (
            <li key={number}>
              <b>{on}</b> {text}
            </li>
          ))}
        </ul>
        <p className="screen-only">{changes}</p>
        <Lines title="Decisions" blocks={blocks('decisions')} />
        <Lines title="Who to ring" blocks={blocks('contacts')} />
        <h2 className="screen-only">The sheet</h2>
      </div>
      <SheetOnDesk sheet={sheet} />
    </>
  );
}
