import { isReview } from '../../assessment/since.ts';
import { labels } from '../labels.ts';
import { phrase } from '../phrase.ts';
import { stopped, typed, wording } from '../piece.ts';
import type { Block } from '../sheet.ts';
import { block, type Scene } from './scene.ts';

/** In a review, what has changed since the version before, in the writer's words, for the head of the front. */
export function composeSince(scene: Scene): Block | null {
  const { since } = scene.a;
  if (!isReview(scene.a)) return null;
  const at = 'since.band';
  const band = typed(at, stopped(since.band));
  if (band.length === 0) return null;
  const slots = { day: [wording(at, scene.fullDay(since.day), 'strong')], band };
  return block('since', phrase(labels.since, slots, at))[0] ?? null;
}
