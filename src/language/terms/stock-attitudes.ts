import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

/** How little of something somebody is said to have. */
const little =
  '(?:lack(?:s|ed|ing)?|poor|limited|little|minimal|low|weak|absent|absence of|superficial|shallow|insufficient|reduced|impaired|deficits? in|demonstrates?|shows?|showed|displays?|displayed|has|have|had|having|gain(?:s|ed|ing)?|develop(?:s|ed|ing)?|increas(?:e|es|ed|ing)|some|good|no|any)';

const stock = { kind: 'stock', source: sources.ours } as const;

/** Set phrases about what goes on in somebody: they fit anyone, and so say nothing of this person (P7, P26). */
export const stockAttitudes: readonly Term[] = [
  {
    ...stock,
    id: 'victim-empathy',
    name: 'lacks victim empathy',
    says: [
      `${little} (?:of |in )?{any}empathy`,
      'victim (?:empathy|awareness)(?! (?:courses?|sessions?|programmes?|workshops?|packs?))',
      'empath(?:y|ise|ises|ised|ising)(?: with)? {any}victims?',
      '(?:unable|inability|fails?|failed|failure|cannot|struggles?) to (?:show |feel |express |demonstrate )?empath\\w+',
    ],
    why: 'This fits almost anyone who is asked about it.',
    instead: 'Write what was said of whoever was hurt, in those words.',
    source: sources.barnett,
  },
  {
    ...stock,
    id: 'insight',
    name: 'lacks insight',
    says: [
      `${little} (?:of |in )?{any}(?:insight|self-awareness)`,
      '(?:lack(?:s|ed|ing)?|limited|little|poor|no|some|good|full|clear|better|basic) (?:of )?(?:real |true |genuine |full )?(?:understanding|awareness|appreciation|recognition) (?:of|about|as to|into) {any}(?:impact|consequences|effects?|harm|offending|behaviour|triggers|risks?|seriousness|victims?|actions)',
      '(?:insightful|lacking in insight)',
      'insight into {their} (?:\\w+ )?(?:offending|behaviour|risks?|triggers|actions|drinking|drug use)',
    ],
    why: 'This says that something is missing, not what is seen.',
    instead: 'Say how the person explains it, and what that leaves out.',
  },
  {
    ...stock,
    id: 'remorse',
    name: 'shows no remorse',
    says: [
      `${little} (?:of |in )?(?:genuine |real |true |much |little |significant |any |appropriate |limited |no )?(?:remorse|contrition)`,
      '(?:not|never|without) {any}(?:remorse|remorseful|contrite)',
      '(?:appears?|appeared|seems?|is|was) (?:genuinely |truly |really |deeply )?(?:remorseful|contrite|unrepentant|remorseless)',
      '(?:expresses|expressed) (?:genuine |real |some |appropriate |little |limited |no )?remorse',
    ],
    why: 'This reads a feeling from outside.',
    instead: 'Write what was said or done since: “wrote to her”, “did not ask after him”.',
  },
  {
    ...stock,
    id: 'thinking-skills',
    name: 'poor thinking skills',
    says: [
      '(?:poor |limited |lacks? |lacking |deficits? in |improved? |weak )?(?:consequential|perspective|alternative|rigid|black and white|concrete|distorted|criminal|offence-supportive|pro-criminal|reflective) ?-?(?:thinking|taking)(?: skills?)?',
      '(?:thinking|problem[- ]solving|decision[- ]making|reasoning|cognitive|perspective[- ]taking) skills?(?! (?:programmes?|courses?|workshops?|groups?))',
      '(?:poor|bad|flawed|impaired|faulty|limited|weak|negative|impulsive) (?:\\w+ )?(?:decision[- ]making|decisions|judge?ment|choices|problem[- ]solving|thinking|reasoning)',
      '(?:makes?|made|making) (?:poor|bad|better|positive|negative|unwise|the wrong|wrong|good|healthier|pro-social) (?:life |lifestyle )?(?:choices|decisions)',
      '(?:problem[- ]solving|decision[- ]making) {is} (?:poor|weak|limited|an issue|impaired)',
      "(?:fails?|failed|failure|unable|inability|does not|did not|doesn't|didn't|never|rarely|struggles?) (?:to )?(?:stops? |stop )?(?:and )?(?:think|consider|foresee|appreciate|weigh(?: up)?)s? (?:{any})?(?:consequences|through|before (?:he|she|they|acting)|ahead|impact)",
      '(?:acts?|acted|acting|speaks?) (?:without thinking|before (?:he|she|they) thinks?|on impulse|in the moment|in the heat)',
      'tendency to (?:\\w+ )?(?:act|react|lash out|respond|behave|externalise|internalise|catastrophise|ruminate|avoid|be) ?\\w*',
      'without (?:\\w+ )?(?:thinking|considering|regard|thought)(?: (?:of|for|about|through))?(?: {any}(?:consequences?|others|it through|impact))?(?=[^.]{0,3}(?:[.,;]|$)| {the} consequences)',
      '(?:violence|drink|alcohol|drugs?|aggression) as a (?:means|way|form|method|tool|coping) ?(?:of|to|for)? ?\\w*',
      'conflict resolution(?: skills)?',
      '(?:thinking|reasoning|judge?ment) {is} (?:\\w+ )?(?:rigid|poor|distorted|impulsive|impaired|flawed|concrete|black|short-term|limited|criminal)',
      '(?:little|no|limited) ability to (?:see|think|consider|plan|cope|manage|reflect|empathise|understand)',
      'cognitive (?:distortions?|deficits?|skills?|functioning is)',
      'distorted (?:thinking|beliefs?|attitudes?|views?|cognitions?|sense)',
      'consequences of {their} (?:actions|behaviour|offending)',
    ],
    why: 'This fits anyone, and tells nobody what to work on.',
    instead: 'Say what was done, when, and what went through the mind just before.',
    source: sources.ours,
  },
  {
    ...stock,
    id: 'impulsive',
    name: 'impulsive, poor emotional control',
    says: [
      '(?:{is}|very|highly|an?|quite|acts?|acted|acting|behaves?|often|so|and|or|somewhat|inherently|both) impulsive(?:ly)?(?: (?:and|individual|man|woman|person|nature|behaviour|manner|lifestyle|tendenc\\w+|decision\\w*|act\\w*))?',
      'impulsivity',
      'impulsiveness',
      '(?:poor |lacks? |limited |little |low )?impulse control',
      '(?:emotional|anger|temper|mood) (?:regulation|dysregulation|control|instability|volatility|immaturity|deficits?)(?! (?:programmes?|courses?|groups?|classes|workshops?))',
      '(?:emotional|temper|mood) management',
      'anger management (?:skills|issues|problems|needs|difficulties|work)',
      'emotional(?:ly)? (?:dysregulated|immature|unstable|volatile|reactive|needy|detached|shallow)',
      '(?:poor|lacks?|lacking|limited|little|no|low|loses|loss of) (?:\\w+ )?(?:self[- ]control|self[- ]discipline|temper control|self[- ]management|self[- ]regulation)',
      '(?:low|poor) (?:frustration|stress|distress) tolerance',
      'anger (?:issues|problems)',
      '(?:struggles?|struggled|unable|inability|fails?|difficulty|difficulties|problems) (?:to |with |in )?(?:manag\\w+|control\\w*|regulat\\w+) {any}(?:emotions?|anger|temper|feelings|impulses|moods?)',
      '(?:short|quick|bad|explosive|hot|fiery) temper(?:ed)?',
      '(?:volatile|unpredictable|explosive) (?:temper|behaviour|moods?|individual|man|woman|person|character|nature)',
    ],
    why: 'This names a trait and no moment.',
    instead: 'Say when it happened, what came before it, and what helped another time.',
  },
  {
    ...stock,
    id: 'self-esteem',
    name: 'low self-esteem, poor coping',
    says: [
      '(?:low|poor|lacks?|lack of|lacking(?: in)?|little|fragile|damaged|builds?|building|improved?|inflated) (?:\\w+ )?(?:self[- ]?esteem|self[- ]?confidence|self[- ]?worth|sense of self)',
      '(?:self[- ]?esteem) (?:issues|problems)',
      '(?:poor|maladaptive|negative|limited|unhealthy|lacks?|ineffective|dysfunctional|few|better|positive|healthy|healthier|inadequate|avoidant|effective|alternative) {any}coping(?: (?:strateg\\w+|skills?|mechanisms?|styles?|tools?|strategies))?',
      'coping (?:strateg\\w+|skills?|mechanisms?|styles?|tools?)',
      '(?:poor|limited|weak|lacks?|lacking|lack of|inadequate) (?:of |in )?(?:\\w+ )?(?:communication|social|interpersonal|life|assertiveness|relationship|parenting|organisational|budgeting|self-management|listening|independent living|basic) skills',
      '(?:poor|lacks?|lack of|lacking|no|inappropriate|weak|limited|blurred) (?:\\w+ )?boundaries',
      '(?:poor|low|inadequate) self[- ]care',
      '(?:struggles?|struggled|unable|inability|difficulty|fails?) (?:to |in |with )?(?:cope|coping|deal(?:ing)?|manag\\w+) (?:with )?{any}(?:stress|emotions?|pressure|setbacks?|rejection|conflict|change|life|problems?|daily life|feelings?|difficulties|loss)',
      '(?:resorts?|resorted|resorting|turns?|turned|turning) to (?:drink|drinking|alcohol|drugs|violence|substances?|aggression|crime|offending|self-harm|theft)',
      'abandonment issues',
      'attachment (?:issues|problems|difficulties)',
    ],
    why: 'This could stand in any assessment.',
    instead: 'Say what happened the last time that things went wrong, and what was tried.',
  },
];
