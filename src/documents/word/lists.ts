import { type ParagraphLook, paragraph, paragraphProperties } from './looks.ts';
import { paragraphStyles, wordSpace } from './styles.ts';
import { w, type Xml } from './xml.ts';

const [bullets, numbers] = [1, 2];

/** A paragraph as the next line of a list with bullets. */
export function bulleted(runs: readonly Xml[]): Xml {
  return paragraph(runs, { style: paragraphStyles.list, list: bullets });
}

/** A paragraph as the next line of the numbered list, of which a document has one. */
export function numbered(runs: readonly Xml[]): Xml {
  return paragraph(runs, { style: paragraphStyles.list, list: numbers });
}

interface Marks {
  readonly format: 'bullet' | 'decimal';
  /** What stands before a line, by how deep it is; `%1` is the number at depth 1. */
  readonly mark: (depth: number) => string;
}

/** Word lets a list be nine deep. Ours are one; whoever goes on with the document may press Tab in them. */
const depths = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function kind(id: number, { format, mark }: Marks, hanging: number): Xml {
  const levels = depths.map((depth) => {
    const look: ParagraphLook = { indent: { left: 720 * depth, hanging } };
    return w(
      'lvl',
      { ilvl: depth - 1 },
      w('start', { val: 1 }),
      w('numFmt', { val: format }),
      w('lvlText', { val: mark(depth) }),
      w('lvlJc', { val: 'left' }),
      paragraphProperties(look),
    );
  });
  return w(
    'abstractNum',
    { abstractNumId: id },
    w('multiLevelType', { val: 'hybridMultilevel' }),
    ...levels,
  );
}

/** Both lists, as Word keeps them: all kinds first, then each list with its kind. `size`: points, by which lines are set in. */
export function listsFile(size: number): Xml {
  const hanging = Math.round(size * 30);
  const kinds = [
    kind(bullets, { format: 'bullet', mark: (depth) => (depth % 2 === 1 ? '•' : '–') }, hanging),
    kind(numbers, { format: 'decimal', mark: (depth) => `%${depth}.` }, hanging),
  ];
  const lists = [bullets, numbers].map((id) =>
    w('num', { numId: id }, w('abstractNumId', { val: id })),
  );
  return w('numbering', wordSpace, ...kinds, ...lists);
}
