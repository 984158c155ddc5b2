import { memo, type RefObject, useRef } from 'react';
import './sheet.css';
import './sheet-state.css';
import './sheet-print.css';
import './sheet-reflow.css';
import type { Fit } from './fit.ts';
import { Page } from './page.tsx';
import { BlocksView, SectionView } from './section-view.tsx';
import type { Sheet } from './sheet.ts';
import { StateOfThings } from './state-of-things.tsx';
import { type FitNow, useFit } from './use-fit.ts';
import { usePlace } from './use-place.ts';
import { usePrintName } from './use-print-name.ts';

interface SheetPagesProps {
  readonly sheet: Sheet;
  /** Path of the field being written, whose passage is marked on screen; null for none. */
  readonly active: string | null;
  /** Called with the path of the passage that is pressed. */
  readonly onGo: (at: string) => void;
  /** Called when the sides have been fitted and the result differs from the last one. */
  readonly onFit: (fit: Fit) => void;
  /** Fits the sides at once when it is called. */
  readonly fitNow?: RefObject<FitNow | null>;
  /** Level of the name's heading: 1 on a page of its own, 2 inside a page that has an h1. */
  readonly headingLevel?: number;
}

function Front({ sheet, level }: { sheet: Sheet; level: number }) {
  const columns = sheet.sections.map((section) => (
    <SectionView key={section.id} section={section} level={level + 1} />
  ));
  const foot = (
    <>
      <BlocksView className="sheet-sources" blocks={sheet.foot} />
      <BlocksView className="sheet-signing" blocks={sheet.signing} />
    </>
  );
  return (
    <Page
      side="front"
      label="Front of the sheet"
      draft={sheet.draft}
      marking={sheet.marking}
      name={sheet.name}
      facts={sheet.facts}
      note={sheet.note}
      level={level}
      head={<StateOfThings sheet={sheet} level={level + 1} />}
      columns={columns}
      foot={foot}
    />
  );
}

function BackSide({ sheet, level }: { sheet: Sheet; level: number }) {
  if (!sheet.back) return null;
  const columns = sheet.back.sections.map((section) => (
    <SectionView key={section.id} section={section} level={level + 1} />
  ));
  return (
    <Page
      side="back"
      label="Back of the sheet"
      draft={sheet.draft}
      marking={sheet.marking}
      name={sheet.name}
      facts={sheet.back.facts.pieces.length > 0 ? [sheet.back.facts] : []}
      note={sheet.back.note}
      level={level}
      head={null}
      columns={columns}
      foot={null}
    />
  );
}

const Sides = memo(function Sides({ sheet, level }: { sheet: Sheet; level: number }) {
  return (
    <>
      <Front sheet={sheet} level={level} />
      <BackSide sheet={sheet} level={level} />
    </>
  );
});

/**
 * The sheet as A4 pages, front and, when something is on it, back. The same component is what is looked at and
 * what prints: `window.print()` prints these pages and nothing else. Keep it laid out while it is out of sight
 * (class `sheet-tucked` on a wrapper), for a box that is not laid out can't be measured.
 */
export function SheetPages(props: SheetPagesProps) {
  const { sheet, active, onGo, onFit, fitNow, headingLevel = 1 } = props;
  const root: RefObject<HTMLDivElement | null> = useRef(null);
  useFit(root, sheet, onFit, fitNow);
  usePlace(root, sheet, active, onGo);
  usePrintName('assessment');
  return (
    <div className="sheet-pages" ref={root}>
      <Sides sheet={sheet} level={headingLevel} />
    </div>
  );
}
