import { LevelTable } from './level-table.tsx';
import { BlocksView, SectionView } from './section-view.tsx';
import type { Block, Section, Sheet } from './sheet.ts';

/** About as many letters as would stand where a table of one row does. */
const tableAsLetters = 110;

function letters(blocks: readonly Block[]): number {
  return blocks.flatMap((b) => b.pieces).reduce((sum, p) => sum + p.text.length, 0);
}

/** Each side as wide as what it says asks for, so that both end together; never under a third. */
function shares(left: number, right: number, least: string): string {
  const share = Math.min(66, Math.max(34, (100 * left) / Math.max(1, left + right)));
  return `minmax(${least}, ${share.toFixed(0)}fr) minmax(0, ${(100 - share).toFixed(0)}fr)`;
}

/** A table of two rows, or of many people, has a line of its own over what is next and what is open. */
function isWide(sheet: Sheet): boolean {
  return sheet.levels.rows.length > 1 || sheet.levels.columns.length > 5;
}

function Box({ section, level }: { section: Section | null; level: number }) {
  return section && <SectionView className="sheet-box" section={section} level={level} />;
}

/** What a stranger must see first: the levels, what is next, a manager who differs, what is still open. */
export function StateOfThings({ sheet, level }: { sheet: Sheet; level: number }) {
  const wide = isWide(sheet);
  const table = <LevelTable levels={sheet.levels} />;
  const left = letters(sheet.next?.blocks ?? []) + (wide ? 0 : tableAsLetters);
  const right = letters([...(sheet.open?.blocks ?? []), ...(sheet.manager ? [sheet.manager] : [])]);
  const columns = shares(left, right, wide ? '0' : 'min-content');
  return (
    <div className="sheet-state" style={{ gridTemplateColumns: columns }}>
      {sheet.since ? (
        <BlocksView className="sheet-state-whole sheet-since" blocks={[sheet.since]} />
      ) : null}
      {wide ? <div className="sheet-state-whole">{table}</div> : null}
      <div>
        {wide ? null : table}
        <Box section={sheet.next} level={level} />
      </div>
      <div>
        {sheet.manager ? <BlocksView className="sheet-box" blocks={[sheet.manager]} /> : null}
        <Box section={sheet.open} level={level} />
      </div>
    </div>
  );
}
