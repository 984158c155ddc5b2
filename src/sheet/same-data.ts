/**
 * True when two values say the same: a comparer for React's memo. The sheet is composed anew at every key, so
 * its objects are never the same ones; what they say mostly is.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) =>
    sameData(one[key as keyof typeof one], other[key as keyof typeof other]),
  );
}
