import type { Source } from '../../../assessment/sources.ts';

/** A source as it is called: "Ray, telephone, 26 March"; an undated one says so. */
export function sourceTitle(source: Source): string {
  return `${source.what}, ${source.date.trim() || 'undated'}`;
}
