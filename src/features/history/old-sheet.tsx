import { type ReactNode, useMemo } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import { composeSheet } from '../../sheet/compose/compose.ts';
import { Button } from '../../ui/button.tsx';
import { SheetOnDesk } from './sheet-on-desk.tsx';
import { usePrintLog } from './use-print-log.ts';

interface Props {
  record: CaseRecord;
  /** What it is: "Version 2, finished 9 March 2026 at 14:05". */
  title: string;
  onPrinted: () => Promise<void>;
  onBack: () => void;
  /** What else may be done with it. */
  children?: ReactNode;
}

/** A finished version or an earlier state as its sheet, to read and to print. Nothing in it can be changed. */
export function OldSheet({ record, title, onPrinted, onBack, children }: Props) {
  const sheet = useMemo(() => composeSheet(record.assessment, record.state), [record]);
  usePrintLog(onPrinted);
  return (
    <>
      <div className="screen-only">
        <h1>{title}</h1>
        <div className="row">
          <Button onClick={() => window.print()}>Print the sheet</Button>
          {children}
          <Button look="link" onClick={onBack}>
            Back to its history
          </Button>
        </div>
      </div>
      <SheetOnDesk sheet={sheet} />
    </>
  );
}
