/** What opens the door. Loaded while the passphrase is typed, for which the screen must be there at once. */
export async function doorWork() {
  try {
    return await import('../../storage/door.ts');
  } catch (cause) {
    throw new Error('A part of Onesheet could not be loaded. Load the page again.', { cause });
  }
}
