import type { Page } from 'playwright-core';

/**
 * Which of these marks (ASCII, under 1,000 characters: a snapshot cuts strings there) stand in the memory of the
 * page's JavaScript after a collection of garbage: in any string that it can still reach.
 */
export async function inHeap(page: Page, marks: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const whole = chunks.join('');
  if (!whole.includes('"strings"')) throw new Error('The snapshot has no strings.');
  return marks.filter((mark) => whole.includes(mark));
}

/** Which of these marks stand in the document: in its title, its address, its markup or what is typed in it. */
export function inDocument(page: Page, marks: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const typed = [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
    ].map((box) => box.value);
    const whole = [
      document.title,
      location.href,
      document.documentElement.outerHTML,
      ...typed,
    ].join('\n');
    return all.filter((mark) => whole.includes(mark));
  }, marks);
}
