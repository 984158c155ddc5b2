/**
 * True when two values say the same, whatever objects they are and in whatever order their keys stand: a record that
 * was stored comes back with its keys in the order of its format.
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
