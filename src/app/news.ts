import { z } from 'zod/mini';
import written from './news.json';

/** Something that is new, for those who use the app: the day that it came, and what it is, in a sentence. */
const news = z.array(z.object({ on: z.iso.date(), what: z.string() }));
export type News = z.infer<typeof news>;

/** What was new in this build and before, the newest first. */
export const newsHere: News = written;

/** Of what a newer build says is new, that which this one does not have; nothing where no sense can be made of it. */
export function newsOf(said: unknown): News {
  const read = news.safeParse(said);
  if (!read.success) return [];
  return read.data.filter(({ what }) => newsHere.every((known) => known.what !== what));
}
