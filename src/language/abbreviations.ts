import { sources } from './sources.ts';

/** What letters stand for, in words that somebody on probation would know. */
const meanings: Record<string, string> = {
  AP: 'approved premises (a hostel run by probation)',
  ATR: 'alcohol treatment requirement',
  BBR: 'Building Better Relationships (a course)',
  CAS: 'a place to stay for a while',
  COM: 'community offender manager: your probation officer outside prison',
  CPS: 'Crown Prosecution Service',
  CRS: 'help that probation pays another service for',
  DRR: 'drug rehabilitation requirement',
  DTTO: 'drug treatment and testing order',
  DV: 'violence at home',
  DVA: 'violence at home',
  DWP: 'Department for Work and Pensions',
  ETE: 'education, training and work',
  HDC: 'home detention curfew: home early, with a tag',
  HMPPS: 'the prison and probation service',
  IDVA: 'somebody who helps people who are hurt at home',
  IOM: 'integrated offender management: police and probation working together',
  MAPPA: 'multi-agency public protection arrangements',
  MARAC: 'a meeting about keeping somebody safe at home',
  MHTR: 'mental health treatment requirement',
  NFA: 'no further action, or no fixed address',
  NPS: 'the probation service',
  OASYS: 'the form in which we write this down',
  OGRS: 'a figure about how often people are convicted again',
  OM: 'offender manager: your probation officer',
  OMU: 'the office in prison that plans your sentence',
  PNC: 'the police computer',
  PO: 'probation officer',
  POM: 'prison offender manager: your officer in prison',
  PQIP: 'a probation officer in training',
  PSO: 'probation services officer: the person who sees you',
  PSR: 'pre-sentence report',
  PSS: 'time after licence when we still see you',
  RAR: 'rehabilitation activity requirement',
  RO: 'responsible officer: your probation officer',
  ROSH: 'risk of serious harm',
  ROTL: 'a day or a night out of prison on licence',
  RSR: 'a figure about serious offences',
  SFO: 'a serious further offence',
  SHPO: 'sexual harm prevention order',
  SPO: 'senior probation officer: a manager',
  SSO: 'suspended sentence order',
  TSP: 'Thinking Skills Programme (a course)',
  UPW: 'unpaid work',
  UW: 'unpaid work',
  VISOR: 'a list that police and probation share',
  VLO: 'victim liaison officer',
  YOT: 'youth offending team',
};

/** Letters that nobody needs spelt out, or that are better known than their words. */
const known = new Set(
  'A A&E AA AIDS AM BBC BMX CCTV CD CV DIY DNA DVD EU FC GCSE GP HGV HIV HMP ID II III IQ IT IVF MOT MP NHS NVQ OK PC PE PIN PM SIM TV UK USA VAT VIP WC YMCA'.split(
    ' ',
  ),
);

/** Letters that are not all capitals in use. */
const mixed = /(?<![\w'-])(?:OASys|ViSOR|RoSH|n?Delius|NOMIS|NDelius|EQuiP|CRiSSA)(?![\w])/g;
const capitals = /(?<![\w&'-])[A-Z][A-Z&]{1,5}(?:-?\d)?(?=s?(?![\w]))/g;

export interface Abbreviation {
  readonly from: number;
  readonly words: string;
  readonly meaning: string | undefined;
}

/** True where the letters stand beside the words that they are short for, either way round. */
function isSpelt(text: string, letters: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 2);
  if (before.endsWith('(') && from > 1) return true;
  if (/^s? ?\(/.test(after)) return true;
  if (
    /^[:,]/.test(after) &&
    initials(text.slice(to + 1, to + 90)).startsWith(letters.toLowerCase())
  )
    return true;
  const words = text.slice(Math.max(0, from - 90), from);
  return initials(words).endsWith(letters.toLowerCase());
}

function initials(words: string): string {
  return (words.match(/[A-Za-z]+/g) ?? []).map((word) => word.charAt(0).toLowerCase()).join('');
}

/** The letters in a text that are spelt out nowhere in it, once each. */
export function notSpeltOut(text: string): Abbreviation[] {
  const shouted = (text.match(/[A-Z]/g) ?? []).length > (text.match(/[a-z]/g) ?? []).length;
  if (shouted) return [];
  const places = [...text.matchAll(capitals), ...text.matchAll(mixed)].map((found) => ({
    from: found.index,
    words: found[0],
  }));
  const spelt = new Set(
    places
      .filter(({ from, words }) => isSpelt(text, words, from, from + words.length))
      .map(({ words }) => words),
  );
  const first = new Map<string, Abbreviation>();
  for (const { from, words } of places.sort((a, b) => a.from - b.from)) {
    if (known.has(words) || spelt.has(words) || first.has(words)) continue;
    first.set(words, { from, words, meaning: meanings[words.toUpperCase()] });
  }
  return [...first.values()];
}

export const aboutLetters = {
  why: 'Not everyone who reads this knows these letters.',
  source: sources.moj,
} as const;
