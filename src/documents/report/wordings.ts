import type { GroupId } from '../../assessment/risk.ts';

/**
 * The report's own words, as src/sheet/labels.ts explains them. They lead from one thing that the sheet says to the
 * next, and say nothing of the person themselves.
 */
export const reportWords = {
  who: '[Born {born}. ][Reference: {reference}. ][Sentence or stage: {sentence}. ][Needs: {needs}.]',
  sources: 'Sources of information',
  restsOn: 'This report rests on {list}.',
  source: '{what}[, {date}]',
  awaited: 'No answer yet to: {checks}.',
  unasked: 'Not asked for yet: {checks}.',
  check: '{title}',
  checkOf: '{title} ({of})',
  checkOn: '{title} ({on})',
  checkOfOn: '{title} ({of}, {on})',
  offence: 'The offence',
  dispute: 'In dispute: {says}.',
  treated: 'How this report treats it: {treated}.',
  courtFound: 'The court found: {found}.',
  theySay: '{name} says: {says}.',
  appeal: 'Appeal: {appeal}.',
  circumstances: 'Personal circumstances',
  area: '{title}[ (linked to {drives})]:',
  strengths: 'What supports {name}',
  undone: 'What could undo it: {undone}',
  built: 'What would build on it: {built}',
  risk: 'Risk of serious harm',
  assessed: 'The risk of serious harm is assessed as {levels}.',
  inCustody: 'In custody, the risk of serious harm is assessed as {levels}.',
  released: 'If released now, the risk of serious harm is assessed as {levels}.',
  level: '{level} to {group}[ ({who})]',
  notKnown: 'It is not known yet for {groups}.',
  higher: 'The risk would be higher if: {signs}.',
  lower: 'It would be lower if: {lower}',
  toSelf: 'Risk to {name}: {text}',
  inMyView: 'In my view, {view}',
  myView: 'In my view: {view}',
  from: 'From the assessment[ of {date}][ by {writer}][, {role}].',
} as const;

/** How each group is named within a sentence. */
export const groupsSaid: Record<GroupId, string> = {
  children: 'children',
  public: 'the public',
  'known-adult': 'a known adult',
  staff: 'staff',
  prisoners: 'other prisoners',
};
