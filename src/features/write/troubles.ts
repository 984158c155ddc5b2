import { createContext, use } from 'react';

const none: ReadonlyMap<string, string> = new Map();

/** What is missing, by the path of its field, once finishing has been tried; until then nothing is called wrong. */
export const Troubles = createContext(none);

/** What is wrong with a field, in words; undefined when nothing is. */
export function useTrouble(at: string): string | undefined {
  return use(Troubles).get(at);
}
