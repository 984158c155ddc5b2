import { areaAsks } from './area.ts';
import type { Ask } from './ask.ts';
import { offenceAsks } from './offence.ts';
import { overleafAsks } from './overleaf.ts';
import type { PartId } from './parts.ts';
import { personAsks } from './person.ts';
import { planAsks } from './plan.ts';
import { riskAsks } from './risk.ts';
import { safetyAsks } from './safety.ts';
import { signAsks } from './sign.ts';
import { sinceAsks } from './since.ts';
import { strengthAsks } from './strengths.ts';
import { viewAsks } from './view.ts';

/** What makes an answer good, and two of them. Everybody in them is made up. */
export interface Help {
  good: string[];
  examples: [HelpExample, HelpExample];
}

interface HelpExample {
  /** The question that it answers. */
  of: Ask;
  says: string;
}

/** Help by part, and with the question that is hardest to answer well. */
export const help: Record<PartId | 'why-now', Help> = {
  'why-now': {
    good: [
      'It says what was different that week from all the weeks in which nothing happened.',
      'It says what is the same as the time before, what has ended, and what is still there.',
      'It would be wrong of anybody else. If it fits everyone convicted of this, it says nothing yet.',
    ],
    examples: [
      {
        of: offenceAsks.myView,
        says: 'He can bear being left, but not being laughed at. Both times it began within a day of a message that his friends had seen. The friends are still there; the flat next to hers is not.',
      },
      {
        of: riskAsks.why,
        says: 'High for Ana: he knows where she lives, has drunk again since April, and what stopped him last time, his mother and the tag, both ended in May.',
      },
    ],
  },
  since: {
    good: [
      'It says what happened and on what day, who saw it, and only then what you make of it.',
      'A sign that came and was heard of late is worth as much as the change itself.',
    ],
    examples: [
      {
        of: sinceAsks.what,
        says: 'Kerry moved to her sister’s with both children. He rang me about it the next morning.',
      },
      {
        of: sinceAsks.wrong,
        says: 'That work kept him steady: he had lost the job three weeks before. I had not asked the agency.',
      },
    ],
  },
  person: {
    good: [
      'The line on the sentence holds the dates that a stranger would need tomorrow.',
      'What they need says how you will work with them: reading letters aloud, a time of day.',
    ],
    examples: [
      {
        of: personAsks.sentence,
        says: 'Community order, 24 months from 3 February 2026; alcohol abstinence monitored until 3 May 2026',
      },
      {
        of: personAsks.needsMore,
        says: 'I read letters out and text the time of each meeting; mornings only, because of his medicine',
      },
    ],
  },
  strengths: {
    good: [
      'It says what somebody does, how often and since when, not only that it is there.',
      'What could undo it is something that you would hear of in time.',
    ],
    examples: [
      {
        of: strengthAsks.what,
        says: 'His aunt Carol fetches him from work on Fridays and has kept his money since March. She rings me when he does not come.',
      },
      {
        of: strengthAsks.undone,
        says: 'Carol moves to Leeds in August, and nobody else does Fridays.',
      },
    ],
  },
  offence: {
    good: [
      'What is known can be looked up by somebody else: days, places, who saw it.',
      'A disputed point says what each of them says, and then what you go by and why.',
      'Your view has help of its own, above its question: what makes a good “why now”.',
    ],
    examples: [
      {
        of: offenceAsks.known,
        says: 'On 9 January he waited outside her work and followed her bus home, for the third time in a month. She has changed her shifts since.',
      },
      {
        of: offenceAsks.treated,
        says: 'The verdict is taken as it is. His account, that she had asked him to come, stands beside it and changes no level.',
      },
    ],
  },
  areas: {
    good: [
      'What is known says what could be checked, and how it stands today.',
      'Why it matters here ties it to what happened: what follows when it goes wrong.',
    ],
    examples: [
      {
        of: areaAsks.known,
        says: 'Three addresses since October. He may stay on his cousin’s sofa until 1 June, when the cousin’s baby is due.',
      },
      {
        of: areaAsks.why,
        says: 'Each time he lost a room he went back to the same two friends, and each burglary was with them.',
      },
    ],
  },
  risk: {
    good: [
      'Who could be harmed names people, or says who they are to him, and what harm to each.',
      'What would lower it can be seen, by somebody other than him, and says for how long.',
      'Why this level now has help of its own, above its question.',
    ],
    examples: [
      {
        of: riskAsks.who,
        says: 'Ana, and her daughter Bea, who is six: hit at the door or on the way to school, most likely in the evening, when he has been drinking and has seen Ana with someone.',
      },
      {
        of: riskAsks.lower,
        says: 'Three months in which he hears of her new partner and rings his mother instead of her, as his mother and Ana tell us.',
      },
    ],
  },
  plan: {
    good: [
      'It begins with “I” and could be begun this week.',
      'Somebody who knows nothing of it could tell whether it was done.',
    ],
    examples: [
      { of: planAsks.words, says: 'I will sleep in one place until June.' },
      {
        of: planAsks.first,
        says: 'Ring the housing team on Monday, with my worker beside me. Bring my birth certificate.',
      },
    ],
  },
  safety: {
    good: [
      'An “if” can be seen or heard; a “then” has one person who does one thing, that day.',
      'A condition says whom it protects and what happened without it.',
    ],
    examples: [
      {
        of: safetyAsks.if,
        says: 'If he misses two Fridays, then I ring Carol that day, and the police if she has not seen him.',
      },
      {
        of: safetyAsks.needed,
        says: 'He waited for Ana in Mill Lane all three times. It is also her way to the school.',
      },
    ],
  },
  view: {
    good: [
      'It is as it was said, also where it is against you, and nothing is tidied up.',
      'What is not agreed is as plain as what is.',
    ],
    examples: [
      {
        of: viewAsks.words,
        says: '“I wanted my things back, that’s all. But I get that she was scared. I would be.”',
      },
      {
        of: viewAsks.agreementNote,
        says: 'Agrees with the goals. Says that the tag cost him two shifts, and that I am wrong about his brother.',
      },
    ],
  },
  sign: {
    good: [
      'It is one fact. If it turned out otherwise, your level or your plan would change.',
      'It tells the next reader what to find out first.',
    ],
    examples: [
      {
        of: signAsks.changeMind,
        says: 'That he has not seen Ana since January. I have it from him alone.',
      },
      {
        of: signAsks.changeMind,
        says: 'That Carol stays until August. If she goes sooner, Fridays are what they were in December.',
      },
    ],
  },
  overleaf: {
    good: [
      'A decision says what was decided, what spoke for it and what against, who decided, and when.',
      'It holds only what the front has no room for: the front must do for a stranger alone.',
    ],
    examples: [
      {
        of: overleafAsks.what,
        says: 'No recall for the two missed meetings in May.',
      },
      {
        of: overleafAsks.for,
        says: 'He rang before both, and came the next day.',
      },
    ],
  },
  copy: {
    good: [
      'Short sentences, and words that they would use themselves.',
      'Nothing that somebody may not read over their shoulder.',
    ],
    examples: [
      {
        of: { ask: 'A strength' },
        says: 'Carol looks after your money and fetches you on Fridays. That has worked since March.',
      },
      {
        of: { ask: 'If things get hard' },
        says: 'If you want to go back to Mill Lane, ring me first. At night, ring Carol.',
      },
    ],
  },
};
