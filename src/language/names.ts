import { terms } from './terms.ts';

/** What a hint is called where those that are never shown are listed. */
export function nameOfHint(id: string): string {
  if (id === 'no-source') return 'a fact with no source yet';
  if (id.startsWith('letters-'))
    return `${id.slice('letters-'.length).toUpperCase()}, not spelt out`;
  return terms.find((term) => term.id === id)?.name ?? 'a hint that this Onesheet does not know';
}
