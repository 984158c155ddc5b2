import { ZipWriter } from '@endo/zip/writer.js';
import { element, escaped, type Xml } from './xml.ts';

/** What each part begins with. */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What most names of the format begin with. */
export const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';

/** What a Word document is said to be, where a file says what it is. */
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Parts of a document, besides the one that has its text. Each is called what Word calls its kind. */
const around = ['header', 'footer', 'styles', 'numbering', 'settings'] as const;
type Part = 'document' | (typeof around)[number];

const encoder = new TextEncoder();
/** The first that a zip can name. */
const firstDay = new Date(Date.UTC(1980, 0, 1));

/** Which parts there are, and what each is. */
function contentTypes(): Xml {
  const part = (path: string, ContentType: string) =>
    element('Override', { PartName: `/${path}`, ContentType }, []);
  return element('Types', { xmlns: `${packageSpace}/content-types` }, [
    element(
      'Default',
      {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      },
      [],
    ),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }, []),
    part('word/document.xml', `${type}.document.main+xml`),
    ...around.map((name) => part(`word/${name}.xml`, `${type}.${name}+xml`)),
    part('docProps/core.xml', coreType),
  ]);
}

/** How one part finds others: by the name of each, where it lies, and what it is to this one. */
function relationships(all: readonly (readonly [Id: string, Target: string, Type: string])[]): Xml {
  return element(
    'Relationships',
    { xmlns: `${packageSpace}/relationships` },
    all.map(([Id, Target, Type]) => element('Relationship', { Id, Type, Target }, [])),
  );
}

/** What Word shows of a file beside its text. There is no day in it: the same text makes the same file. */
function about(title: string): Xml {
  const spaces = {
    'xmlns:cp': `${packageSpace}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return element('cp:coreProperties', spaces, [
    element('dc:title', {}, [escaped(title)]),
    element('dc:creator', {}, [escaped('Onesheet')]),
    element('cp:lastModifiedBy', {}, [escaped('Onesheet')]),
  ]);
}

/** The file of a Word document: a zip of its parts, each of which has said what it is to the others. */
export function wordPackage(title: string, parts: Readonly<Record<Part, Xml>>): Blob {
  const files: Record<string, Xml> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['document', 'word/document.xml', `${officeSpace}/relationships/officeDocument`],
      ['core', 'docProps/core.xml', `${packageSpace}/relationships/metadata/core-properties`],
    ]),
    'docProps/core.xml': about(title),
    'word/_rels/document.xml.rels': relationships(
      around.map((name) => [name, `${name}.xml`, `${officeSpace}/relationships/${name}`]),
    ),
  };
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = xml;
  const zip = new ZipWriter();
  for (const [path, xml] of Object.entries(files))
    zip.write(path, encoder.encode(`${declaration}${xml}`), { date: firstDay });
  return new Blob([new Uint8Array(zip.snapshot())], { type: `${type}.document` });
}
