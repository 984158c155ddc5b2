declare const made: unique symbol;

/** XML that may stand in a document as it is. Only this file makes any, so that no text gets in unescaped. */
export type Xml = string & { readonly [made]: true };

type Attributes = Readonly<Record<string, string | number>>;

/** Characters that no XML may hold, and so no Word document; halves of a pair among them. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML, in an element or an attribute. A character that cannot be written is seen as one, never dropped. */
export function escaped(text: string): Xml {
  return text
    .replaceAll(unwritable, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '') as Xml;
}

/** An element with what stands in it, in the order given; `null` is nothing. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (Xml | null)[],
): Xml {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const begin = `<${name}${said.join('')}`;
  const inside = children.join('');
  return (inside === '' ? `${begin}/>` : `${begin}>${inside}</${name}>`) as Xml;
}

/** An element of Word's own. Names of attributes are Word's too, unless they have a prefix. */
export function w(name: string, attributes: Attributes = {}, ...children: (Xml | null)[]): Xml {
  const own = Object.entries(attributes).map(
    ([key, value]) => [key.includes(':') ? key : `w:${key}`, value] as const,
  );
  return element(`w:${name}`, Object.fromEntries(own), children);
}

/** An element of Word's own that is left out where nothing would stand in it. */
export function wIfAny(name: string, ...children: (Xml | null)[]): Xml | null {
  return children.some((child) => child !== null) ? w(name, {}, ...children) : null;
}
