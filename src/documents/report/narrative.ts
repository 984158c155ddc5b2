import type { Assessment } from '../../assessment/assessment.ts';
import { listed } from '../../sheet/phrase.ts';
import type { Piece, Section, Sheet } from '../../sheet/sheet.ts';
import { leftOut } from '../told/left-out.ts';
import { ofSection } from '../told/of-section.ts';
import { around } from '../told/tell.ts';
import type { Entry, Told } from '../told/told.ts';
import { checksOf } from './checks.ts';
import { circumstancesOf, strengthsOf } from './circumstances.ts';
import { offenceOf } from './offence.ts';
import { likelihoodOf, riskOf } from './risk.ts';
import { paragraph, type Source, sentence, sourceOf, typedAt, under } from './source.ts';
import { reportWords as words } from './wordings.ts';

/** Needs that a court may have to meet; that none were found, and what was suffered, are no such thing. */
const unsaid = ['asked about needs: none', 'has been a victim too'];

function whoOf(source: Source): Piece[] {
  const typed = (key: 'born' | 'reference' | 'sentence' | 'needsMore') =>
    typedAt(source, `person.${key}`);
  const chosen = source.sheet.facts
    .flatMap(({ pieces }) => pieces)
    .filter(({ at, text }) => at === 'person.needs' && /\w/.test(text) && !unsaid.includes(text));
  const needs = listed([...chosen.map((need) => [need]), typed('needsMore')], '; ');
  const slots = { born: typed('born'), reference: typed('reference'), sentence: typed('sentence') };
  return sentence(source, words.who, { ...slots, needs }, 'person.name');
}

function sourcesOf(source: Source): Entry[] {
  const at = 'sources.list';
  const list = source.a.sources.list.map((_, i) => {
    const slots = {
      what: typedAt(source, `${at}.${i}.what`),
      date: typedAt(source, `${at}.${i}.date`),
    };
    return slots.what.length > 0 ? sentence(source, words.source, slots, `${at}.${i}`) : [];
  });
  return under(source, words.sources, at, [
    ...paragraph(sentence(source, words.restsOn, { list: listed(list, '; ') }, at)),
    ...paragraph(checksOf(source)),
  ]);
}

/** Without the letters of sources, which a report lists by name. */
function uncited(entries: Entry[]): Entry[] {
  return entries.map((entry) =>
    'pieces' in entry
      ? {
          ...entry,
          pieces: entry.pieces
            .filter(({ as }) => as !== 'cite')
            .map((piece) => (piece.as === 'view' ? { ...piece, as: 'known' as const } : piece)),
        }
      : entry,
  );
}

function sectionOf({ sheet }: Source, id: Section['id']): Entry[] {
  return uncited(ofSection(sheet.sections.find((one) => one.id === id) ?? null));
}

/** The plan, which is the person's own only where something of it is agreed. */
function planOf(source: Source): Entry[] {
  const [title, ...said] = sectionOf(source, 'plan');
  if (!title || source.a.plan.goals.some(({ agreed }) => agreed === 'agreed'))
    return sectionOf(source, 'plan');
  return under(source, words.plan, 'plan', said);
}

function fromOf(source: Source): Piece[] {
  const typed = (key: 'date' | 'writer' | 'role') => typedAt(source, `person.${key}`);
  const slots = { date: typed('date'), writer: typed('writer'), role: typed('role') };
  return sentence(source, words.from, slots, 'person.date');
}

/**
 * What a sheet says, in the order and voice of a pre-sentence report: its own words, joined by the report's, with
 * nothing of victim safety, controls or who does what. What the person may not see is never in it, and what is about
 * others only unless `others` leaves it out. `left` is how many passages are not in it for that.
 */
export function tellReport(
  whole: Sheet,
  a: Assessment,
  others: boolean,
): { told: Told; left: number } {
  const { sheet, count } = leftOut(whole, a, others);
  const source = sourceOf(sheet, a);
  const entries = [
    ...paragraph(whoOf(source)),
    ...paragraph(sheet.since?.pieces ?? []),
    ...sourcesOf(source),
    ...offenceOf(source),
    ...circumstancesOf(source),
    ...strengthsOf(source),
    ...likelihoodOf(source),
    ...riskOf(source),
    ...planOf(source),
    ...sectionOf(source, 'view'),
    ...paragraph(fromOf(source)),
  ];
  return { told: around(sheet, entries, 'Text for a report'), left: count };
}
