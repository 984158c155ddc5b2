import type { Layout } from '../../../documents/copy/copy-page.tsx';
import type { CopyFit } from '../../../documents/copy/use-copy-fit.ts';

/** How full the page is, and by how much it runs over what its layout allows. Nothing is cut off: it prints on. */
export function sayFit({ points, pages, linesOver }: CopyFit, layout: Layout): string {
  const size = `${points} point`;
  if (linesOver === 0) return pages === 1 ? `One page, ${size}.` : `${pages} pages, ${size}.`;
  const by = linesOver === 1 ? '1 line' : `${linesOver} lines`;
  const allowed = layout === 'usual' ? 'one page' : 'two pages';
  return `${by} more than ${allowed}, ${size}: shorten it, or it prints on ${pages}.`;
}
