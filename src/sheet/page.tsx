import type { ReactNode } from 'react';
import { Pieces } from './pieces-view.tsx';
import { BlocksView, headingTag } from './section-view.tsx';
import type { Block, Piece } from './sheet.ts';

interface PageProps {
  readonly side: 'front' | 'back';
  readonly label: string;
  readonly draft: Piece | null;
  readonly marking: Piece | null;
  readonly name: Piece;
  readonly facts: readonly Block[];
  readonly level: number;
  readonly head: ReactNode;
  readonly columns: ReactNode;
  readonly foot: ReactNode;
  readonly note: Piece;
}

/**
 * One side of the sheet: fixed parts at head and foot, two columns between them. Its type size is set by
 * fit.ts on the element itself, never by React, so that drawing again does not undo it.
 */
export function Page(props: PageProps) {
  const Heading = headingTag(props.level);
  const drafted = props.draft ? ' sheet-drafted' : '';
  return (
    <article
      className={`sheet-page${drafted}`}
      data-side={props.side}
      aria-label={props.label}
      lang="en-GB"
    >
      <div className="sheet-top">
        <div className="sheet-top-line">
          {props.draft ? (
            <p className="sheet-draft">
              <Pieces pieces={[props.draft]} />
            </p>
          ) : null}
          <p className="sheet-marking">
            {props.marking ? <Pieces pieces={[props.marking]} /> : null}
          </p>
        </div>
      </div>
      <div className="sheet-inner">
        <header className="sheet-head">
          <Heading className="sheet-name">
            <Pieces pieces={[props.name]} />
          </Heading>
          <BlocksView className="sheet-facts" blocks={props.facts} />
        </header>
        {props.head}
        <div className="sheet-columns">
          {props.columns}
          <div className="sheet-end" />
        </div>
        <footer className="sheet-foot">
          {props.foot}
          <p className="sheet-bottom">
            {props.marking ? <Pieces pieces={[props.marking]} /> : null}
            <span className="sheet-note">
              <Pieces pieces={[props.note]} />
            </span>
          </p>
        </footer>
      </div>
      <div className="sheet-page-end" aria-hidden="true" />
    </article>
  );
}
