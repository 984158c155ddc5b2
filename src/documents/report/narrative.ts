import type { Assessment } from '../../assessment/assessment.ts';
import type { Check } from '../../assessment/checks.ts';
import { inTurn, listed } from '../../sheet/phrase.ts';
import type { Piece, Section, Sheet } from '../../sheet/sheet.ts';
import { leftOut } from '../told/left-out.ts';
import { ofSection } from '../told/of-section.ts';
import { around } from '../told/tell.ts';
import type { Entry, Told } from '../told/told.ts';
import { circumstancesOf, strengthsOf } from './circumstances.ts';
import { offenceOf } from './offence.ts';
import { riskOf } from './risk.ts';
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
  const needs = listed([...chosen.map((need) => [need]), typed('needsMore')], ', ');
  const slots = { born: typed('born'), reference: typed('reference'), sentence: typed('sentence') };
  return sentence(source, words.who, { ...slots, needs }, 'person.name');
}

function checksIn(source: Source, state: Check['state']): Piece[] {
  const { checks } = source.a.safety;
  const all = checks.map((check, i) => {
    if (check.state !== state || check.title.trim() === '') return [];
    const at = `safety.checks.${i}`;
    const [title, of] = [typedAt(source, `${at}.title`), typedAt(source, `${at}.askedOf`)];
    const on = typedAt(source, `${at}.askedOn`);
    const [both, onlyOf] = [words.checkOfOn, words.checkOf];
    if (of.length > 0)
      return sentence(source, on.length > 0 ? both : onlyOf, { title, of, on }, at);
    return sentence(source, on.length > 0 ? words.checkOn : words.check, { title, on }, at);
  });
  return listed(all, '; ');
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
  const awaited = checksIn(source, 'asked');
  const unasked = checksIn(source, 'not-asked');
  return under(source, words.sources, at, [
    ...paragraph(sentence(source, words.restsOn, { list: listed(list, '; ') }, at)),
    ...paragraph(
      inTurn(
        sentence(source, words.awaited, { checks: awaited }, 'safety.checks'),
        sentence(source, words.unasked, { checks: unasked }, 'safety.checks'),
      ),
    ),
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
    ...sourcesOf(source),
    ...offenceOf(source),
    ...circumstancesOf(source),
    ...strengthsOf(source),
    ...riskOf(source),
    ...sectionOf(source, 'plan'),
    ...sectionOf(source, 'view'),
    ...paragraph(fromOf(source)),
  ];
  return { told: around(sheet, entries), left: count };
}
