/**
 * What may stand in each element of a Word document that is ours, and in what order: the sequences of ISO/IEC 29500-4
 * (wml.xsd), whole where a sequence is of properties, as Word refuses a file that has them otherwise. A name stands once
 * at most, with a star as often as wanted, and (a|b)* is any of them in any order.
 */
const sequences: Readonly<Record<string, string>> = {
  document: 'background body',
  body: '(p|tbl)* sectPr',
  hdr: 'p*',
  ftr: 'p*',
  p: 'pPr r*',
  r: 'rPr (t|tab|br|fldChar|instrText)*',
  pPr: `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`,
  numPr: 'ilvl numId numberingChange ins',
  tabs: 'tab*',
  rPr: `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath`,
  tbl: 'tblPr tblGrid tr*',
  tblPr: `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`,
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  tblGrid: 'gridCol*',
  tr: 'tblPrEx trPr tc*',
  trPr: '(cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden)*',
  tc: 'tcPr (p|tbl)*',
  tcPr: `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
    headers`,
  sectPr: `(headerReference|footerReference)* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`,
  styles: 'docDefaults latentStyles style*',
  docDefaults: 'rPrDefault pPrDefault',
  rPrDefault: 'rPr',
  pPrDefault: 'pPr',
  style: `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
    personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*`,
  numbering: 'numPicBullet* abstractNum* num* numIdMacAtCleanup',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl*',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  num: 'abstractNumId lvlOverride*',
  settings: `writeProtection view zoom removePersonalInformation removeDateAndTime defaultTabStop evenAndOddHeaders
    footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator`,
  compat: 'compatSetting*',
};

/** What Word needs to find in an element besides its order. */
const needed: Readonly<Record<string, readonly string[]>> = {
  document: ['body'],
  hdr: ['p'],
  ftr: ['p'],
  tbl: ['tblPr', 'tblGrid', 'tr'],
  tr: ['tc'],
  tc: ['p'],
};

/** The names in a sequence, each with its place and whether it may stand there again. */
function placesOf(sequence: string): Map<string, { place: number; again: boolean }> {
  const steps = sequence.split(/\s+/).map((step) => ({
    names: step.replaceAll(/[()*]/g, '').split('|'),
    again: step.endsWith('*'),
  }));
  return new Map(
    steps.flatMap(({ names, again }, place) => names.map((name) => [name, { place, again }])),
  );
}

/** What is wrong with an element of Word's and with all that stands in it, a line each. */
export function faultsIn(element: Element): string[] {
  const name = element.localName;
  const children = [...element.children];
  const sequence = sequences[name];
  const below = children.flatMap(faultsIn);
  if (children.length === 0 && !(name in needed)) return below;
  if (sequence === undefined) return [`Nothing is known of what may stand in ${name}`, ...below];
  const places = placesOf(sequence);
  let last = -1;
  const faults = children.flatMap((child) => {
    const at = places.get(child.localName);
    if (at === undefined) return [`${child.localName} may not stand in ${name}`];
    const late = at.place < last || (at.place === last && !at.again);
    last = Math.max(last, at.place);
    return late ? [`${child.localName} stands too late or again in ${name}`] : [];
  });
  const missing = (needed[name] ?? []).filter(
    (each) => !children.some((child) => child.localName === each),
  );
  // Word takes a cell that ends with a table for a broken one.
  const ends = name === 'tc' && children.at(-1)?.localName !== 'p' ? ['tc must end with a p'] : [];
  return [...faults, ...missing.map((each) => `${name} needs ${each}`), ...ends, ...below];
}
