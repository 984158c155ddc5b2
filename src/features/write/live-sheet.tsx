import { type RefObject, useImperativeHandle, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';
import type { FitNow } from '../../sheet/use-fit.ts';
import { SHEET_NOW, SheetBeside } from './sheet-beside.tsx';
import { sheetPace, useLive } from './use-live.ts';

interface Props {
  /** The form as it stood in the last pause. */
  calm: Assessment;
  active: string;
  reading: boolean;
  onGo: (at: string) => void;
  /** Brings the sheet level with the form and fits it at once. */
  fitNow: RefObject<FitNow | null>;
}

/** The sheet beside the form, as it is written. It follows by itself: what else is on the screen is not drawn for it. */
export function LiveSheet({ calm, active, reading, onGo, fitNow }: Props) {
  const form = useFormContext<Assessment>();
  const [live, catchUp] = useLive(form, sheetPace);
  const fit = useRef<FitNow | null>(null);
  useImperativeHandle(
    fitNow,
    () => () => {
      window.dispatchEvent(new Event(SHEET_NOW));
      flushSync(catchUp);
      return fit.current?.() ?? null;
    },
    [catchUp],
  );
  return (
    <SheetBeside
      live={live}
      calm={calm}
      state="draft"
      active={active}
      reading={reading}
      onGo={onGo}
      fitNow={fit}
    />
  );
}
