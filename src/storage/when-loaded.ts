/** What few need is loaded when it is asked for. Throws a sentence where that fails, as after an update on the server. */
export async function whenLoaded<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new Error('A part of Onesheet could not be loaded. Load the page again.', { cause });
  }
}
