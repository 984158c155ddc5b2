import { useState } from 'react';
import { type Fit, type SideFit, typeSizes } from '../../sheet/fit.ts';

/** The smallest type that the sheet is set in, in points. */
const smallest = typeSizes[typeSizes.length - 1] ?? 9;

function said(side: SideFit): string {
  if (side.linesOver > 0)
    return `${side.linesOver} ${side.linesOver === 1 ? 'line' : 'lines'} too long`;
  return `${Math.min(100, Math.round(side.fill * 100))}% full`;
}

/** Says that a side has become too long, or fits again; not how it was found, nor by how many lines. */
function Crossed({ title, over }: { title: string; over: boolean }) {
  const [was, setWas] = useState(over);
  const [said, setSaid] = useState('');
  if (over !== was) {
    setWas(over);
    setSaid(over ? `${title}: too long for one side` : `${title}: fits again`);
  }
  return (
    <span role="status" className="hidden-but-read">
      {said}
    </span>
  );
}

function Bar({ title, side }: { title: string; side: SideFit }) {
  const over = side.linesOver > 0;
  return (
    <div className="meter">
      <span>{title}</span>
      <div
        className={`meter-line ${over ? 'meter-line--over' : ''}`}
        role="meter"
        aria-label={`How full: ${title.toLowerCase()}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(100, Math.round(side.fill * 100))}
        aria-valuetext={said(side)}
      >
        <span style={{ width: `${Math.min(100, side.fill * 100)}%` }} />
      </div>
      <span className={over ? 'meter-over' : ''}>{said(side)}</span>
      <span className="quiet">
        {side.pt > smallest ? `${side.pt} point` : `${smallest} point, the smallest`}
      </span>
      <Crossed title={title} over={over} />
    </div>
  );
}

/** How full each side is, and once past full by how many lines. */
export function Meter({ fit }: { fit: Fit }) {
  return (
    <>
      <Bar title="The sheet" side={fit.front} />
      {fit.back && <Bar title="Overleaf" side={fit.back} />}
    </>
  );
}
