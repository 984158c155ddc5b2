import { patternOf } from './pattern.ts';

const says =
  "(?:says?|said|saying|told|tells|alleg\\w+|report(?:s|ed|edly)|record(?:s|ed)|stat(?:es|ed)|describ(?:es|ed)|suspect(?:s|ed)|accus(?:es|ed)|believ(?:e|es|ed) (?:by|that|to)|believe|disclos(?:es|ed)|mention(?:s|ed)|confirm(?:s|ed)|assess(?:es|ed)|intelligence|notes? that|noted|claims?|claimed|wrote|writes|texted|threatened|warned|promised|shouted|asked|replied|denies|denied|admit(?:s|ted)|accepts?|accepted|thinks|heard|understood to|rumour\\w*|according to|in the (?:words|view|opinion) of|in (?:his|her|their|my|the) (?:\\w+'s )?(?:words|view|opinion|account)|judge|jury|court found|sentencing remarks|score[sd]?|rated|statement|diagnosed|i (?:think|believe|take|suspect)|it is not known|(?:do|does|did) not know|may|might|whether|if|seems?|appears?|possibly|perhaps|probably|not (?:yet )?(?:tested|proved|proven))";

/** Somebody is named who says so, before what is said. */
const before = patternOf([says]);

/** The same, said after it: "…, as the provider confirmed". */
const after = patternOf([
  "(?<=[,(] ?)(?:(?:as|so|and|which) )?(?:{the} |i )?(?:[\\w'-]+ ){0,4}?(?:says?|said|told \\w+|confirm(?:s|ed)|reports?|reported|alleg\\w+|think|records?|recorded|states?|notes?|heard)(?= ?[.,;)]| ?$| that| in| on| at| to| me| us)",
  'according to',
  '(?:police|hospital|court|prison|school|social services|gp|medical) (?:summary|records?|letter|report|statement|log|entry|notes)',
  "in (?:the|his|her) (?:judge|magistrate)'s words",
  'not tested in court',
]);

/** What ends the reach of "she says that": the writer goes on in their own voice. */
const turn = /;|,? (?:but|yet|however|although|though)\b|, (?:and|so|which)\b(?! that)/i;

/** A court has found it, or it is said how far it went. */
const settled = patternOf([
  '(?:convict\\w*|pleaded guilty|found guilty|cautioned|sentenced|jailed|imprisoned|serving|served|charged|on trial|arrested|acquitted|fined|disqualified|banned from|on bail|on remand|prosecuted|found by|court (?:order|found)|under investigation|being investigated|injunction|conviction|caution|custody|prison for|years for|months for|allegations?|accusations?|suspicions?|unproven|not proven)',
]);
const unsettled = /\b(?:not|never|n't|neither|no|none|nobody|without|nor|un)\b[^.;]{0,30}$/i;

/** True where the words at `from` are somebody's, who is named: "police summary says", "she told me". */
export function isAttributed(sentence: string, from: number, to: number): boolean {
  before.lastIndex = 0;
  for (const found of sentence.slice(0, from).matchAll(before)) {
    const between = sentence.slice(found.index + found[0].length, from);
    if (!turn.test(between)) return true;
  }
  return sentence.slice(to).search(after) >= 0;
}

/** True where a sentence says that a court found it, or that it was only ever alleged. */
export function isSettled(sentence: string): boolean {
  for (const found of sentence.matchAll(settled))
    if (!unsettled.test(sentence.slice(0, found.index))) return true;
  return false;
}
