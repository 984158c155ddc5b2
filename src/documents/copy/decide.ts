import type { Assessment } from '../../assessment/assessment.ts';
import type { Passage } from '../../assessment/passage.ts';
import type { CopyHeading, CopyItem, CopyLine, PlainBox, WhyNot } from './item.ts';

/** What keeps a passage off the copy whatever the writer decides, or only until then. */
export function barrier(a: Assessment, p: Passage): WhyNot | null {
  if (p.private) return 'private';
  if (a.sources.list.some((source) => source.private && p.from.includes(source.id)))
    return 'confidential';
  return p.aboutOthers ? 'others' : null;
}

/** The words that were written for the person under this key. */
export function plainOf(a: Assessment, key: string): string {
  return (a.copy.plain[key] ?? '').trim();
}

interface Given {
  key: string;
  heading: CopyHeading;
  called: string;
  at: string;
  boxes?: readonly PlainBox[];
  /** What stands in its way. */
  bar?: WhyNot | null;
  /** True where it is only shared when the writer says so. */
  onlyIfAsked?: boolean;
  /** What the copy would say; empty where nothing is written for it yet. */
  lines: readonly CopyLine[];
}

/**
 * Decides about one thing. What is marked private or rests on a private source never comes to the copy; what is about
 * somebody else only when the writer says so; everything else unless the writer keeps it back.
 */
export function decide(a: Assessment, given: Given): CopyItem {
  const { bar = null, lines, boxes = [], onlyIfAsked = bar === 'others' } = given;
  const share = a.copy.share[given.key];
  const mayShare = bar !== 'private' && bar !== 'confidential';
  const wished = mayShare && share !== 'no' && (!onlyIfAsked || share === 'yes');
  const unwished = mayShare && share === 'no' ? 'kept' : (bar ?? 'kept');
  const unwritten = lines.length === 0 ? 'unwritten' : null;
  const whyNot = wished ? unwritten : unwished;
  const { key, heading, called, at } = given;
  return { key, heading, called, at, boxes, mayShare, wished, whyNot, lines: whyNot ? [] : lines };
}
