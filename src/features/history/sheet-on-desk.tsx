import type { Sheet } from '../../sheet/sheet.ts';
import { SheetPages } from '../../sheet/sheet-pages.tsx';
import { usePaperScale } from '../../sheet/use-paper-scale.ts';
import './sheet-on-desk.css';

const nothing = () => undefined;

/** A sheet to read and to print, as wide as the screen allows. */
export function SheetOnDesk({ sheet }: { sheet: Sheet }) {
  const [desk, paper] = usePaperScale(1);
  return (
    <section className="old-sheet" aria-label="The sheet" ref={desk}>
      <div className="sheet-scale" ref={paper}>
        <SheetPages sheet={sheet} active={null} onGo={nothing} onFit={nothing} headingLevel={2} />
      </div>
    </section>
  );
}
