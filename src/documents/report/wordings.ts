import type { Gap } from '../../assessment/passage.ts';
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
  answered: 'Answered: {checks}.',
  awaited: 'No answer yet to: {checks}.',
  unasked: 'Not asked for yet: {checks}.',
  unmade: 'Decided not to ask: {checks}.',
  check: '{title}[ ({details})][, because {why}]',
  offence: 'The offence',
  dispute: 'In dispute: {says}.',
  treated: 'How this report treats it: {treated}.',
  taken: 'How {name} takes the conviction',
  courtFound: 'The court found: {found}.',
  theySay: '{name} says: {says}.',
  appeal: 'Appeal: {appeal}.',
  used: 'How the account is used: {note}.',
  circumstances: 'Personal circumstances',
  area: '{title}[ (linked to {drives})]:',
  unwritten: 'nothing written yet.',
  strengths: 'What supports {name}',
  undone: 'What could undo it: {undone}',
  built: 'What would build on it: {built}',
  likelihood: 'Likelihood of reoffending',
  risk: 'Risk of serious harm',
  assessed: 'The risk of serious harm is assessed as {levels}.',
  inCustody: 'In custody, the risk of serious harm is assessed as {levels}.',
  released: 'If released now, the risk of serious harm is assessed as {levels}.',
  level: '{level} {groups}',
  to: 'to {group}[ ({who})]',
  group: '{group}[ ({who})]',
  notKnown: 'The level is not known yet for {groups}.',
  notGiven: 'No level is given yet for {groups}.',
  higher: 'What would raise it: {signs}.',
  lower: 'What would lower it: {lower}',
  toSelf: 'Risk to {name}: {text}',
  plan: 'The plan, drafted for {name}',
  inMyView: 'In my view, {view}',
  myView: 'In my view: {view}',
  told: 'This is my view. {view}',
  own: '{view}',
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

/** What a report says in place of a passage that was not written. */
export const gapsSaid: Record<Gap, string> = {
  none: '{subject}: none seen[; looked for: {note}].',
  'not-known': '{subject} is not known yet[ (asked: {note})].',
  'not-asked': '{subject} was not asked about[: {note}].',
  'would-not-say': '{subject}: {name} would rather not answer[: {note}].',
};

/** What each passage is about, where it was not written: by the end of its path, the first that fits. */
export const subjects = {
  'offence.known': 'What happened',
  'offence.myView': 'Why it happened',
  'risk.who': 'Who could be harmed, how and when',
  'risk.why': 'The reason for the level',
  'risk.lower': 'What would lower the risk',
  'risk.toSelf': 'Risk to {name}',
  known: 'What bears on it',
  why: 'Why it matters here',
  what: 'What helps',
  undone: 'What could undo it',
  built: 'What would build on it',
} as const;
