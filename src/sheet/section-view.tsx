import { memo } from 'react';
import { sameData } from '../assessment/same-data.ts';
import { Pieces } from './pieces-view.tsx';
import type { Block, Section } from './sheet.ts';

/** Drawn again only when what it says has changed: of a long section mostly one block has. */
const BlockView = memo(function BlockView({ block }: { block: Block }) {
  if (!block.mark) {
    return (
      <p className={block.line ? 'sheet-block sheet-line' : 'sheet-block'}>
        <Pieces pieces={block.pieces} />
      </p>
    );
  }
  return (
    <div className="sheet-goal">
      <Pieces pieces={[block.mark]} />
      <p className="sheet-goal-text">
        <Pieces pieces={block.pieces} />
      </p>
    </div>
  );
}, sameData);

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export function headingTag(level: number): `h${HeadingLevel}` {
  return `h${Math.min(6, Math.max(1, level)) as HeadingLevel}`;
}

/** A section of the sheet under its heading. Drawn again only when its own data has changed. */
export const SectionView = memo(function SectionView(props: {
  section: Section;
  level: number;
  className?: string;
}) {
  const Heading = headingTag(props.level);
  return (
    <section className={props.className ?? 'sheet-section'}>
      <Heading className="sheet-heading">
        <Pieces pieces={[props.section.title]} />
      </Heading>{' '}
      {props.section.blocks.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
    </section>
  );
}, sameData);

/** Blocks without a heading, as in the head and the foot. */
export const BlocksView = memo(function BlocksView(props: {
  blocks: readonly Block[];
  className: string;
}) {
  return (
    <div className={props.className}>
      {props.blocks.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
    </div>
  );
}, sameData);
