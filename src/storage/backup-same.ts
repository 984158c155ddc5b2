/**
 * Whether two values that JSON can hold say the same, whatever the order of their names. It calls itself once for
 * each level that both have, so one of the two must be known not to be too deep.
 */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every(
    (name) =>
      Object.hasOwn(b, name) && saysTheSame(a[name as keyof typeof a], b[name as keyof typeof b]),
  );
}
