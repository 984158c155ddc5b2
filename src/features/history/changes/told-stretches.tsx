import type { ReactNode } from 'react';
import type { Stretch } from '../../../sheet/changed/in-pieces.ts';
import { PieceView } from '../../../sheet/pieces-view.tsx';

/** Where a view begins, so that whose it is is said once, and not before each stretch of it. */
function firstView(stretches: readonly Stretch[]): unknown {
  return stretches.flatMap(({ pieces }) => pieces).find(({ as }) => as === 'view');
}

/** A text with what came and what went, told by sign and line, and in words to whom it is read out. */
export function ToldStretches({ stretches }: { stretches: readonly Stretch[] }) {
  const view = firstView(stretches);
  return stretches.map(({ how, pieces }, i) => {
    const words = pieces.map((piece, at) => {
      const place = `${at} ${piece.at}`;
      return <PieceView key={place} piece={piece} saidBefore={piece === view} />;
    });
    const key = `${i} ${how}`;
    if (pieces.every(({ text }) => text.trim() === '')) return how === 'removed' ? null : words;
    if (how === 'added')
      return (
        <ins key={key} className="told-added">
          <Said before="added" sign="+">
            {words}
          </Said>
        </ins>
      );
    if (how === 'removed')
      return (
        <del key={key} className="told-removed">
          <Said before="removed" sign="−">
            {words}
          </Said>
        </del>
      );
    return words;
  });
}

/** Screen readers differ in what they say of ins and del, if anything, so where it begins and ends is in words. */
function Said({ before, sign, children }: { before: string; sign: string; children: ReactNode }) {
  return (
    <>
      <span className="hidden-but-read">{`[${before}: `}</span>
      <span aria-hidden="true">{sign}</span>
      {children}
      <span className="hidden-but-read">{' end]'}</span>
    </>
  );
}
