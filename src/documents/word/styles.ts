import { type ParagraphLook, paragraphProperties, type RunLook, runProperties } from './looks.ts';
import { w, type Xml } from './xml.ts';

/** The namespace of all that is Word's own. */
export const wordSpace = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
} as const;

/** Names of the character styles, which whoever goes on with the document may set anew. */
export const characterStyles = {
  view: 'WritersView',
  label: 'Label',
  cite: 'SourceLetter',
} as const;

/** Names of the paragraph styles. They are Word's own, so that its outline and its contents know them. */
export const paragraphStyles = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  list: 'ListParagraph',
} as const;

interface Look {
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
}

function style(type: 'paragraph' | 'character', id: string, name: string, look: Look = {}): Xml {
  const [based, custom] = type === 'paragraph' ? ['Normal', 0] : ['DefaultParagraphFont', 1];
  // Whoever presses Enter after a heading goes on in plain text, and after a line of a list in the list.
  const next = look.run && type === 'paragraph' ? w('next', { val: based }) : null;
  return w(
    'style',
    { type, styleId: id, customStyle: custom },
    w('name', { val: name }),
    w('basedOn', { val: based }),
    next,
    w('qFormat'),
    paragraphProperties(look.paragraph ?? {}),
    runProperties(look.run ?? {}),
  );
}

/** A style that all others of its type stand on. */
function ground(type: 'paragraph' | 'character', id: string, name: string): Xml {
  return w('style', { type, styleId: id, default: 1 }, w('name', { val: name }));
}

/** Word's own styles, so that whoever goes on with the document has its headings, its outline and its contents. `size`: points. */
export function stylesFile(size: number): Xml {
  const heading = (times: number, before: number, outline?: number): Look => ({
    paragraph: { keepNext: true, spacing: { before, after: 80 }, outline },
    run: { bold: true, color: '000000', size: size * times },
  });
  const { title, heading1, heading2, list } = paragraphStyles;
  const { view, label, cite } = characterStyles;
  const plain = runProperties({ font: 'Arial', size, language: 'en-GB' });
  const apart = paragraphProperties({ spacing: { after: 120, line: 276, lineRule: 'auto' } });
  return w(
    'styles',
    wordSpace,
    w('docDefaults', {}, w('rPrDefault', {}, plain), w('pPrDefault', {}, apart)),
    ground('paragraph', 'Normal', 'Normal'),
    ground('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
    style('paragraph', title, 'Title', heading(1.8, 0)),
    style('paragraph', heading1, 'heading 1', heading(1.3, 280, 0)),
    style('paragraph', heading2, 'heading 2', heading(1.1, 200, 1)),
    style('paragraph', list, 'List Paragraph', { paragraph: { close: true } }),
    style('character', view, 'Writer’s view', { run: { italics: true } }),
    style('character', label, 'Label', { run: { color: '505A5F' } }),
    style('character', cite, 'Source letter', { run: { raised: true } }),
  );
}
