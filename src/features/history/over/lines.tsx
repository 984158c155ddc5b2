import { Pieces } from '../../../sheet/pieces-view.tsx';
import type { Block } from '../../../sheet/sheet.ts';

interface Props {
  title?: string;
  blocks: readonly Block[];
}

/** Paragraphs of the sheet as a list; nothing, and no title, where there are none. */
export function Lines({ title, blocks }: Props) {
  if (blocks.length === 0) return null;
  return (
    <>
      {title && <h2>{title}</h2>}
      <ul>
        {blocks.map(({ id, pieces }) => (
          <li key={id}>
            <Pieces pieces={pieces} />
          </li>
        ))}
      </ul>
    </>
  );
}
