import { labels } from '../../sheet/labels.ts';
import type { Block, Piece, Sheet } from '../../sheet/sheet.ts';
import type { Entry } from './told.ts';

/** True for the sentence that says what italics mean. */
export function isKey({ form, text }: Piece): boolean {
  return form === true && text === labels.foot.key;
}

/** The sheet names its sources in one line; here each has its own, under a heading: all of them, or those with these letters. */
function ofSources({ pieces }: Block, letters?: ReadonlySet<string>): Entry[] {
  const title = pieces.find(({ at, as }) => at === 'sources.list' && as === 'strong');
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.form && piece.text === labels.head.between) lines.push([]);
    // What is at the list itself is its heading, the spaces and the full stop of the line.
    else if (piece.at !== 'sources.list') lines.at(-1)?.push(piece);
  }
  const listed: Entry[] = lines
    .filter(([letter]) => letter && (!letters || letters.has(letter.text)))
    .map((line) => ({ kind: 'line', pieces: line }));
  const heading: Entry[] = title ? [{ kind: 'heading', level: 1, pieces: [title] }] : [];
  return [...heading, ...listed];
}

function ofKey({ pieces }: Block): Entry[] {
  return [{ kind: 'paragraph', pieces: pieces.filter(isKey) }];
}

const paragraph = ({ pieces }: Block): Entry => ({ kind: 'paragraph', pieces });

/** What stands at the foot of the sheet: what would change the writer's mind, the sources, and who signs. */
export function ofFoot({ foot, signing }: Sheet): Entry[] {
  return [
    ...foot.flatMap((block) =>
      block.id === 'sources' ? [...ofSources(block), ...ofKey(block)] : [paragraph(block)],
    ),
    ...signing.map(paragraph),
  ];
}

/** What a part needs of the foot: the sources that it cites, what italics mean where it has some, and who signs. */
export function ofFootFor({ foot, signing }: Sheet, pieces: readonly Piece[]): Entry[] {
  const sources = foot.filter(({ id }) => id === 'sources');
  const cited = pieces.filter(({ as }) => as === 'cite').map(({ text }) => text.trim());
  return [
    ...(cited.length > 0 ? sources.flatMap((all) => ofSources(all, new Set(cited))) : []),
    ...(pieces.some(({ as }) => as === 'view') ? sources.flatMap(ofKey) : []),
    ...signing.map(paragraph),
  ];
}
