import type { Piece } from './sheet.ts';

/** Said before the writer's view to whom the page is read out; never printed. */
const viewSaid = 'Writer’s view: ';

/** One piece, told apart as it prints. `saidBefore` names whose view it is to whom it is read out. */
export function PieceView({ piece, saidBefore }: { piece: Piece; saidBefore: boolean }) {
  const dir = piece.name ? 'auto' : undefined;
  if (piece.as === 'strong') {
    return (
      <b data-at={piece.at} dir={dir}>
        {piece.text}
      </b>
    );
  }
  if (piece.as === 'view') {
    return (
      <em className="sheet-view" data-at={piece.at}>
        {saidBefore ? <span className="sheet-unseen">{viewSaid}</span> : null}
        {piece.text}
      </em>
    );
  }
  if (piece.as === 'cite') {
    return (
      <span className="sheet-cite" data-at={piece.at}>
        {piece.text}
      </span>
    );
  }
  return (
    <span className={piece.as === 'label' ? 'sheet-label' : undefined} data-at={piece.at} dir={dir}>
      {piece.text}
    </span>
  );
}

/** Pieces one after another; the writer's view is named once for each passage to whom it is read out. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, i) => {
    const key = `${i} ${piece.at}`;
    const first = piece.as === 'view' && pieces[i - 1]?.as !== 'view';
    return <PieceView key={key} piece={piece} saidBefore={first} />;
  });
}
