import { memo, type RefObject, useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../assessment/assessment.ts';
import { composeSheet } from '../../sheet/compose/compose.ts';
import type { Remembered } from '../../sheet/compose/remembered.ts';
import type { Fit } from '../../sheet/fit.ts';
import { SheetPages } from '../../sheet/sheet-pages.tsx';
import type { FitNow } from '../../sheet/use-fit.ts';
import { usePaperScale } from '../../sheet/use-paper-scale.ts';
import { Cutting } from './cutting.tsx';
import { Meter } from './meter.tsx';
import { Unsourced } from './unsourced.tsx';

interface Props {
  live: Assessment;
  /** The same, for what follows in pauses only; `live` where there is nothing slower. */
  calm?: Assessment;
  state: 'draft' | 'finished';
  active: string;
  /** True when the sheet has the screen to itself. */
  reading: boolean;
  onGo: (at: string) => void;
  fitNow?: RefObject<FitNow | null>;
}

const asPage = { role: 'main', 'aria-label': 'The sheet' };
const besideForm = { role: 'complementary', 'aria-label': 'The sheet' };

/** How full a sheet is, out of 1, before ways to make it shorter are offered. */
const NEARLY_FULL = 0.8;

/** The sheet as it will print, with how full it is. The one on the screen is the one that prints. */
export const SheetPanel = memo(function SheetPanel({
  live,
  calm = live,
  state,
  active,
  reading,
  onGo,
  fitNow,
}: Props) {
  const [memory] = useState<Remembered>(() => new Map());
  const sheet = useMemo(() => composeSheet(live, state, { memory }), [live, state, memory]);
  const [fit, setFit] = useState<Fit | null>(null);
  const [desk, paper] = usePaperScale(1.25);
  useEffect(() => {
    if (reading) document.getElementById('sheet')?.focus();
  }, [reading]);
  const over = (fit?.front.linesOver ?? 0) > 0;
  return (
    <div className="desk" {...(reading ? asPage : besideForm)}>
      <div className="screen-only">
        {reading && (
          <h1 className="hidden-but-read" id="sheet" tabIndex={-1}>
            The sheet
          </h1>
        )}
        {fit && <Meter fit={fit} />}
        {state === 'draft' && (
          <>
            {(over || (fit?.front.fill ?? 0) >= NEARLY_FULL) && (
              <Cutting sheet={sheet} over={over} onGo={onGo} />
            )}
            <Unsourced live={calm} sheet={sheet} onGo={onGo} />
          </>
        )}
      </div>
      <div className="desk-top" ref={desk}>
        <div className="sheet-scale" ref={paper}>
          <SheetPages
            sheet={sheet}
            active={active || null}
            onGo={onGo}
            headingLevel={2}
            onFit={setFit}
            {...(fitNow ? { fitNow } : {})}
          />
        </div>
      </div>
    </div>
  );
});
