import { w, wIfAny, type Xml } from './xml.ts';

/** How a run of text looks, by itself or in a style. */
export interface RunLook {
  /** The id of a character style. */
  readonly style?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** Points. */
  readonly size?: number;
  readonly raised?: boolean;
  readonly language?: string;
}

interface Spacing {
  readonly before?: number;
  readonly after?: number;
  /** Between its lines: 240 is single, by the rule `auto`. Without the rule LibreOffice takes it for a length. */
  readonly line?: number;
  readonly lineRule?: 'auto';
}

/** How a paragraph looks, by itself or in a style. Lengths are in twentieths of a point. */
export interface ParagraphLook {
  /** The id of a paragraph style. */
  readonly style?: string;
  readonly keepNext?: boolean;
  /** The number of a list, of which it is the next. */
  readonly list?: number;
  /** Where the one tab stop is. */
  readonly tab?: number;
  readonly spacing?: Spacing;
  readonly indent?: { readonly left: number; readonly hanging: number };
  /** No space to a paragraph of the same style. */
  readonly close?: boolean;
  readonly centred?: boolean;
  /** Its level in the outline of the document, from 0. */
  readonly outline?: number;
}

const val = (name: string, value: string | number | undefined): Xml | null =>
  value === undefined ? null : w(name, { val: value });
const on = (name: string, is: boolean | undefined): Xml | null => (is ? w(name) : null);

/** Word refuses a file in which these stand in another order than its schema's (CT_RPr). */
export function runProperties(look: RunLook): Xml | null {
  const { font } = look;
  const half = look.size === undefined ? undefined : Math.round(look.size * 2);
  return wIfAny(
    'rPr',
    val('rStyle', look.style),
    font === undefined ? null : w('rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
    on('b', look.bold),
    on('bCs', look.bold),
    on('i', look.italics),
    on('iCs', look.italics),
    val('color', look.color),
    val('sz', half),
    val('szCs', half),
    val('vertAlign', look.raised ? 'superscript' : undefined),
    val('lang', look.language),
  );
}

/** Word refuses a file in which these stand in another order than its schema's (CT_PPr). */
export function paragraphProperties(look: ParagraphLook): Xml | null {
  return wIfAny(
    'pPr',
    val('pStyle', look.style),
    on('keepNext', look.keepNext),
    look.list === undefined
      ? null
      : w('numPr', {}, w('ilvl', { val: 0 }), w('numId', { val: look.list })),
    look.tab === undefined ? null : w('tabs', {}, w('tab', { val: 'left', pos: look.tab })),
    look.spacing ? w('spacing', { ...look.spacing }) : null,
    look.indent ? w('ind', look.indent) : null,
    on('contextualSpacing', look.close),
    val('jc', look.centred ? 'center' : undefined),
    val('outlineLvl', look.outline),
  );
}

/** A paragraph of these runs. */
export function paragraph(runs: readonly Xml[], look: ParagraphLook = {}): Xml {
  return w('p', {}, paragraphProperties(look), ...runs);
}
