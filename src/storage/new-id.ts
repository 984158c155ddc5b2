/** A random UUID, for a new record. It says nothing about when or by whom it was made. */
export function newId(): string {
  return crypto.randomUUID();
}
