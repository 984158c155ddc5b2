import { readiness } from '../../../language/hints.ts';

/** Lets keys and drawing go first. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function makeReady(): Promise<void> {
  for (const _ of readiness()) await rest();
}

let made: Promise<void> | null = null;

/** Resolves once the searches are ready; until then a look would hold up a key. */
export function ready(): Promise<void> {
  made ??= makeReady();
  return made;
}
