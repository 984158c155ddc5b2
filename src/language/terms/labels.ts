import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

/** What comes before a noun that says what somebody is, rather than that one such person took part in something. */
const called =
  "(?:(?:{is}|as|becomes?|became|called|branded|like) (?:just |only |also |still |not )?(?:an? |the )?|(?:known|convicted|career|prolific|persistent|serial|habitual|repeat|self-confessed|hardened|petty|dangerous|sexual|sex|child|violent|common|typical|opportunist|seasoned) )(?:(?!by |of |from |to |with |for |in |on |near |the )[\\w'-]+ ){0,2}?";

/** The same at the head of a sentence: "A lifelong burglar, he …". */
const apposed = "(?:(?<=^|[.,;:] )an? (?:[\\w'-]+ ){0,2}?)";

function oneDeed(nouns: string): string[] {
  return [`${called}(?:${nouns})`, `${apposed}(?:${nouns})(?=,| who| and)`];
}

const byOneDeed = {
  kind: 'label',
  why: 'This says what somebody is by what they did.',
  source: sources.willis,
} as const;

/** Nouns that make one deed the whole of a person (P26). */
export const labels: readonly Term[] = [
  {
    ...byOneDeed,
    id: 'offender',
    name: 'offender',
    says: [
      '(?:(?:sex|sexual|young|violent|repeat|prolific|high-risk|dv|domestic violence|known|index|first-time) )?(?:ex-|re-?)?offenders?',
    ],
    unless: [
      '(?:prison |community )?offender (?:manag\\w+|supervisors?|assessment|personality|rehabilitation|group|behaviour)',
      "young offenders?'? institut\\w+",
      "sex offenders?'? (?:register|treatment|notification)",
      'perpetual offender notice',
    ],
    instead: 'Use the name, or say what was done: “was convicted of …”.',
    source: sources.phillips,
  },
  {
    ...byOneDeed,
    id: 'perpetrator',
    name: 'perpetrator',
    says: [
      '(?:(?:domestic abuse|dv|serial) )?perp(?:etrator)?s?',
      'culprits?',
      'aggressors?',
      'wrongdoers?',
      'villains?',
      'assailants?',
    ],
    unless: ['perpetrator (?:programmes?|courses?|panels?|groups?)'],
    instead: 'Use the name, or say what was done, and to whom.',
  },
  {
    ...byOneDeed,
    id: 'abuser',
    name: 'abuser, batterer',
    says: ['(?:child |sex |sexual )?abusers?', 'wife[- ]?beaters?', 'batterers?', 'groomers?'],
    unless: ['(?:substance|drug|alcohol|solvent) abusers?'],
    instead: 'Say what was done, to whom, and who says so.',
  },
  {
    ...byOneDeed,
    id: 'crime-noun',
    name: 'burglar, thief, rapist and the like',
    says: [
      ...oneDeed(
        'burglars?|robbers?|thie(?:f|ves)|shoplifters?|fraudsters?|rapists?|murderers?|killers?|arsonists?|fire-?setters?|stalkers?|predators?|(?:drug |crack |heroin )?dealers?|drug (?:pusher|runner)s?|crooks?|con ?m[ae]n|bull(?:y|ies)|joyriders?|vandals?|flashers?',
      ),
      '(?:a|the|career|hardened|petty|known) criminals?(?= (?:who|and|with|in|from|through|at|to) |[,.;:!?]|$)',
      '(?:(?:career|hardened|habitual|petty|violent|known|other) )?criminals',
      '(?:sexual|sex|child) predators?',
      '(?:prolific|persistent|known|convicted|habitual) (?:shoplifter|burglar|thief|robber|fraudster|arsonist|car thief|drug dealer|dealer|rapist|murderer)s?',
      '(?:drug|crack|heroin|cocaine|local|street) dealers?',
    ],
    unless: [
      '(?:car|antiques?|art|card) dealers?',
      '(?:book|film|play|programme|documentary|story|song|novel|podcast|series) (?:about|on|of) (?:[\\w-]+ ){0,4}\\w+',
    ],
    instead: 'Say what was done, and when: “convicted of three burglaries in 2024”.',
  },
  {
    ...byOneDeed,
    id: 'paedophile',
    name: 'paedophile, nonce',
    says: ['paedophiles?', 'paedos?', 'nonces?', 'child molesters?', 'perverts?'],
    instead: 'Say what was done. A diagnosis needs whoever made it.',
  },
  {
    ...byOneDeed,
    id: 'nominal',
    name: 'nominal, gang member',
    says: [
      '(?:gang|iom|mappa|visor|ocg|police|knife|robbery|burglary|priority|ppo|drug|known|prolific) nominals?',
      'nominals',
      'gang ?(?:members?|bangers?|affiliates?|associates?)',
      'gangsters?',
      'usual suspects?',
      'gang[- ](?:affiliated|involved|linked)',
      '(?:iom|mappa|visor) (?:case|cohort) (?:offender|nominal)s?',
    ],
    instead: 'Say what is known of it, from whom, and when.',
  },
  {
    ...byOneDeed,
    id: 'breacher',
    name: 'breacher, absconder, recidivist',
    says: [
      '(?:(?:persistent|serial|repeat|habitual) )?(?:breachers?|absconders?|recidivists?|non-compliers?|re-?cidivists?)',
      '(?:prolific|persistent) and priority',
      '(?:frequent|repeat) flyers?',
    ],
    instead: 'Say what was missed or broken, how often, and when.',
  },
  {
    ...byOneDeed,
    id: 'inmate',
    name: 'inmate, con, lifer',
    says: [
      'inmates?',
      'ex-?cons?',
      '(?:ex-)?convicts?(?= (?:who|and|with|in|from) |[,.;:!?]|$)',
      'lifers?',
      'old lags?',
      'jailbirds?',
      'probationers?',
      'felons?',
    ],
    instead: 'Write “a man in prison”, “a woman on probation”, or the name.',
    source: sources.phillips,
  },
  {
    ...byOneDeed,
    id: 'service-user',
    name: 'service user, PoP, individual',
    says: [
      'service users?',
      '(?:this|the) individual(?! who works)',
      'pops?(?= who )',
      'supervised individuals?',
    ],
    why: 'This puts a class in the place of a person.',
    instead: 'Use the name, or “person on probation”, in full.',
    source: sources.phillips,
  },
  {
    ...byOneDeed,
    id: 'high-risk-person',
    name: 'a high-risk individual',
    says: [
      '(?:a |an )?(?:very )?(?:high|medium|low)[- ]risk (?:individual|male|female|man|woman|person|case|prisoner|client|nominal|perpetrator|service user|father|partner)s?',
    ],
    why: 'This makes a level a part of the person. A level is to somebody, of something, now.',
    instead: 'Say who could be harmed, how, and when it is most likely.',
  },
  {
    ...byOneDeed,
    id: 'male-female',
    name: 'a male, a female',
    says: [
      '(?:this|that|an?|the) (?:[\\w-]+ )?(?:male|female)(?= (?:who|was|is|has|had|with|and|presents?)\\b|[,.;:!?]|$)',
      '(?:(?:this|that|an?|the|white|black|asian|adult|young|older|unknown|\\d+[- ]years?[- ]old) ){1,3}(?:male|female)(?= (?:who|was|is|has|had|with|and|presents?|pleaded|serving|convicted)\\b|[,.;:!?]|$)',
      '(?:young|adult|vulnerable|older|other|known|unknown) (?:males|females)',
    ],
    why: 'This is how police notes speak of people.',
    instead: 'Write “man” or “woman”, or the name.',
    source: sources.ours,
  },
];
