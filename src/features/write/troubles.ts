import { createContext, use } from 'react';

/** One and the same each time, so that no field is drawn again on its account. */
export const noTroubles: ReadonlyMap<string, string> = new Map();

/** What is missing, by the path of its field, once finishing has been tried; until then nothing is called wrong. */
export const Troubles = createContext(noTroubles);

/** What is wrong with a field, in words; undefined when nothing is. */
export function useTrouble(at: string): string | undefined {
  return use(Troubles).get(at);
}
