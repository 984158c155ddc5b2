import type { Layout } from '../../../documents/copy/copy-page.tsx';

const easy = ['reads-slowly', 'dyslexia', 'learning', 'language'];

/** The layout that the needs of part 1 call for; the writer may choose another. */
export function layoutFor(needs: readonly string[]): Layout {
  if (needs.includes('hearing-sight')) return 'large';
  return needs.some((need) => easy.includes(need)) ? 'easy' : 'usual';
}
