/** The value below which this share of the values lies (nearest rank); NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Paints are told by so many keys: enough for a 99th percentile. */
const stretch = 100;

/**
 * One figure of all paints of all rounds. Other work on the machine comes in bursts and only ever adds to a latency, so
 * of the figures of each hundred keys it is the lower quartile; fewer keys than a hundred are one stretch.
 */
export function calm(rounds: readonly (readonly number[])[], share: number): number {
  const figures = rounds.flatMap((paints) => {
    const whole = Math.max(1, Math.floor(paints.length / stretch));
    return Array.from({ length: whole }, (_, at) =>
      quantile(paints.slice(at * stretch, (at + 1) * stretch), share),
    );
  });
  return quantile(figures, 0.25);
}
