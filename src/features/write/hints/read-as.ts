import type { Use } from '../../../language/term.ts';

// What a field is for, by its path. All others are the writer's view.
const uses: [at: RegExp, use: Use][] = [
  [
    /^view\.words$|^offence\.theySay$|^view\.corrections\.\d+\.(wrong|should)$|^plan\.goals\.\d+\.words$/,
    'own-words',
  ],
  [/^offence\.(known|courtFound)$|^areas\.answers\.[^.]+\.known$/, 'fact'],
  // The person signs what is to be done for their goals.
  [/^plan\.goals\.\d+\.(first|meanwhile|know)$|^copy\./, 'copy'],
];

/** What a field of the assessment is for: opinions are amiss only among facts, and nobody corrects somebody's own words. */
export function readAs(at: string): Use {
  return uses.find(([path]) => path.test(at))?.[1] ?? 'view';
}
