import type { Pair } from '../../timing/pair.ts';

const wide = 320;
const high = 220;
const top = 24;
const left = 90;
const right = 230;

/** Each pair as a line from its OASys to its sheet. The table beside it says the same in words. */
export function SlopeChart({ pairs }: { pairs: readonly Pair[] }) {
  const most = Math.max(...pairs.flatMap((p) => [p.oasys, p.onesheet]));
  const y = (minutes: number) => top + (high - top - 16) * (1 - minutes / most);
  return (
    <svg className="slope" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
      <text x={left} y="14" textAnchor="middle">
        OASys
      </text>
      <text x={right} y="14" textAnchor="middle">
        Onesheet
      </text>
      <line className="slope-axis" x1={left} x2={left} y1={top} y2={high - 16} />
      <line className="slope-axis" x1={right} x2={right} y1={top} y2={high - 16} />
      <text x={left - 8} y={y(most) + 5} textAnchor="end">
        {Math.round(most)} min
      </text>
      <text x={left - 8} y={y(0) + 5} textAnchor="end">
        0
      </text>
      {pairs.map((p) => (
        <g key={p.id}>
          <line x1={left} y1={y(p.oasys)} x2={right} y2={y(p.onesheet)} />
          <circle cx={left} cy={y(p.oasys)} r="3.5" />
          <circle cx={right} cy={y(p.onesheet)} r="3.5" />
        </g>
      ))}
    </svg>
  );
}
