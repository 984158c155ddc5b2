import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import { composeSheet } from '../../sheet/compose/compose.ts';
import { SheetPages } from '../../sheet/sheet-pages.tsx';
import { usePaperScale } from '../../sheet/use-paper-scale.ts';
import { Button } from '../../ui/button.tsx';
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

const nothing = () => undefined;

/** A finished version or an earlier state as its sheet, to read and to print. Nothing in it can be changed. */
export function OldSheet({ record, title, onPrinted, onBack, children }: Props) {
  const sheet = useMemo(() => composeSheet(record.assessment, record.state), [record]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [desk, paper] = usePaperScale(1);
  usePrintLog(onPrinted);
  return (
    <>
      <div className="screen-only">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="row">
          <Button onClick={() => window.print()}>Print the sheet</Button>
          {children}
          <Button look="link" onClick={onBack}>
            Back to its history
          </Button>
        </div>
      </div>
      <section className="old-sheet" aria-label="The sheet" ref={desk}>
        <div className="sheet-scale" ref={paper}>
          <SheetPages sheet={sheet} active={null} onGo={nothing} onFit={nothing} headingLevel={2} />
        </div>
      </section>
    </>
  );
}
