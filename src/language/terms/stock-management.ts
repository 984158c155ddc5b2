import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const stock = { kind: 'stock', source: sources.ours } as const;

/** Set phrases about what will be done: a stranger who takes over could not do it (P19, P20, P30). */
export const stockManagement: readonly Term[] = [
  {
    ...stock,
    id: 'managed-through',
    name: 'risk will be managed through',
    says: [
      '(?:risks?|behaviour|compliance|needs?|concerns?|mood) (?:will|to|can|should|must|could|shall|would) (?:\\w+ )?be (?:\\w+ )?(?:managed|monitored|addressed|mitigated|minimised|contained|controlled|explored|supported|challenged)(?: (?:through|via|by|with|in|as|under|on)\\b)?',
      '(?:risks?|behaviour|compliance|mood|needs) (?:is|are) (?:being )?(?:\\w+ )?(?:managed|monitored|manageable|contained|mitigated)',
      '(?:managed|monitored|addressed|supported|delivered|explored) (?:through|via|by) (?:\\w+ )?(?:supervision|one[- ]to[- ]one|1:1|appointments|sessions|interventions?|licence|contact|liaison|monitoring|multi)',
      '(?:regular|ongoing|on-going|robust|close|closely|continued|continuous|effective|appropriate|intensive|enhanced|routine|careful|further) (?:supervision|monitoring|liaison|monitored|management|oversight|reporting|risk management|information[- ]sharing|interventions?)',
      'robust(?:ly)?(?: \\w+)?',
      '(?:continue|continues|continuing) to (?:be )?(?:monitor|manage|assess|explore|address|engage|review|reinforce|encourage|challenge)(?:ed)?',
      '(?:will|to) (?:\\w+ )?(?:monitor|explore|challenge|reinforce) (?:the |any |{their} )?(?:\\w+ )?(?:risks?|mood|behaviour|attitudes?|compliance|associates|relationships?|progress|lifestyle|triggers|use|drinking|wellbeing|well-being|motivation|offending|thinking)',
    ],
    unless: ['robust (?:flat|door|lock|boots?)'],
    why: 'Whoever takes over would not know what to do on Monday.',
    instead:
      'Say who does what, and when: “Ray rings on Fridays; if he can’t reach him, he rings us”.',
  },
  {
    ...stock,
    id: 'multi-agency',
    name: 'multi-agency liaison, offence-focused work',
    says: [
      '(?:multi|inter)-?agency (?:\\w+ )?(?:liaison|work(?:ing)?|approach|information|communication|co-?operation|support|response|management|partners?)',
      'liais(?:e|es|ed|ing|on) (?:\\w+ )?(?:with|between|from) (?:\\w+ )?(?:agenc\\w+|professionals|services|partners?|others|stakeholders|all|police|relevant|partner|other)',
      'partnership working',
      '(?:information|intelligence)[- ]sharing',
      '(?:offen[cs]e|offending|victim|solution|risk|structured|behaviour)[- ]?(?:focus+ed|related|behaviour)? (?:work|sessions?|interventions?|exercises|supervision)',
      '(?:one|1)[ -]?(?:to|2|:)[ -]?(?:one|1) (?:work|supervision|interventions?|basis)',
      '(?:as|where) (?:and when )?(?:appropriate|necessary|deemed (?:appropriate|necessary)|applicable)',
      '(?:if|when) (?:deemed )?appropriate',
      'as (?:required|needed)(?! (?:by|for|on|in|under))',
      '(?:appropriate|relevant|suitable|necessary|targeted|tailored|structured) (?:interventions?|services|agencies|support|referrals?|programmes?|professionals)',
      'interventions? (?:will|to|aimed|designed|around|should|in relation|that address)',
      'holistic(?:ally)?(?: \\w+)?',
      '(?:wrap-?around|joined[- ]up) (?:\\w+)',
      'going forwards?|moving forwards?',
      '(?:protective|dynamic|static|risk|aggravating|criminogenic) factors? (?:include|are|is|such)',
      'criminogenic(?: \\w+)?',
      '(?:tools|skills) (?:and \\w+ )?(?:to|needed to|required to) (?:manage|address|avoid|desist|cope|deal|reduce|lead)',
    ],
    unless: ['multi-agency public protection', 'information[- ]sharing agreements?'],
    why: 'This names a method, not a deed.',
    instead: 'Say who tells whom what, and by when.',
  },
  {
    ...stock,
    id: 'linked-to-offending',
    name: 'linked to his offending',
    says: [
      '(?:{is} |has been )?(?:directly |strongly |clearly |closely |also |inextricably |intrinsically |not |causally |thus )*(?:link(?:s|ed)?|related|connected|relevant|attributable|attributed|contribut(?:es?|ed|ing|ory)|key|significant|central) (?:factors? )?(?:to|in|factor in) {any}(?:offending|re-?offending|risks?|risk of serious harm|serious harm|offen[cs]es?(?= ?[.,;]| ?$)|criminality|likelihood|offending behaviour)',
      'offending[- ](?:related|behaviours?)(?! (?:programmes?|courses?))',
      '(?:pattern|history|cycle) of (?:\\w+ )?(?:offending|behaviour|criminality|non-?compliance|poor|anti-?social)',
      'high[- ]risk situations?',
      '(?:risk|offending|behaviour)[- ]triggers?|triggers? (?:for|to) {their} (?:\\w+ )?(?:offending|behaviour|risk)',
      '(?:risk|level of risk|likelihood) {is} (?:heightened|elevated|exacerbated|increased) (?:by|when|due)',
      '(?:likelihood|risk) of re-?offending {is} (?:high|low|medium|increased|reduced|linked|assessed)',
      'revolving door',
      'risk {is} (?:\\w+ )?(?:dynamic|fluid|static|unpredictable|fluctuating|ongoing)',
      '(?:motivated by|driven by|for) financial gain|financially motivated',
      'in the context of (?:an? |{their} )?(?:\\w+ )?(?:relationships?|misuse|intoxication|use|lifestyle|breakdown|peer|conflict|alcohol|drugs?|substance|stress|dispute)',
      '(?:escalation|increase|escalating) in (?:\\w+ )?(?:seriousness|severity|frequency|offending|risk)',
      'relapse prevention(?: \\w+)?',
      'risk management plan {is} in place',
      '(?:no|few|some|several|limited|number of|strong|many|good|key|clear|identified) (?:\\w+ )?(?:protective|risk|aggravating) factors?',
      '(?:remains?|poses?|presents?|continues? to (?:pose|present)) (?:as )?a? ?(?:significant |serious |real |ongoing |clear )?(?:danger|concern|risk)(?= ?[.,;]| ?$| to (?:the )?(?:public|others|society|community|women|females)(?: ?[.,;]| ?$| and))',
    ],
    why: 'This says that there is a link, not what it is.',
    instead: 'Say how: what happened first, and what that led to.',
  },
];
