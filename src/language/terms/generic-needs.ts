import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const need = '(?:to|must|should|will|by|further|help(?:ed)?|benefit from|and then|needs?)';
const ending = '(?:e|es|ed|ing|ning|ting|s)?';
const better = `(?:improv|address|develop|tackl|explor|challeng|confront|fac|increas|enhanc|build|strengthen|manag|reduc|chang|learn|gain|consider|understand|lead|promot|regulat|examin|resolv|modify|modifying|instil|acquir|adopt|maintain|work|control|overcom|deal|cope|coping|look|reflect|focus|achiev|show|demonstrat|take|taking|undertak|complet|engag)${ending}(?: (?:on|with|at|in|upon|around|up|to|about))?`;

/** What is never a need of one person more than of another. */
const anyones =
  '(?:thinking skills|thinking and behaviour|consequential thinking|problem[- ]solving|decision[- ]making|thinking|offending(?: behaviours?)?|behaviours?|attitudes?|outlook|beliefs|emotional (?:regulation|management|well-?being|control|literacy|resilience)|emotions|feelings|well-?being|self[- ]?esteem|self[- ]?worth|confidence|resilience|coping(?: \\w+)?|victim (?:empathy|awareness)|empathy|insight|self-awareness|(?:healthy|healthier|positive|appropriate|pro-?social|unhealthy|intimate|personal|family) relationships?|relationships(?= ?[.,;]| ?$| and)|relationship skills|lifestyle|(?:pro-?social|law-abiding|crime-free|stable|positive|healthy|productive|structured) (?:li(?:fe|ves)|lifestyle|identity|routine|peers|networks?|activit\\w+)|responsibility|maturity|impulsiv\\w+|impulse control|temper|anger|aggression|risk(?: (?:factors?|of harm))?(?! to)|issues|triggers|(?:social|life|communication|interpersonal|parenting|independent living|emotional|budgeting) skills|(?:coping|management|relapse) strategies|strategies|motivation|compliance|boundaries|(?:negative|criminal|anti-?social|pro-?criminal) \\w+|peers?(?: group)?|associates|(?:better|positive|healthier) (?:choices|decisions)|protective factors|trauma|criminogenic \\w+|needs|(?:the |{their} )?(?:reasons?|motives?|causes?|factors?|drivers|background|circumstances|thoughts?|thinking|behaviour|patterns?|choices) (?:for|behind|of|to|that|leading|underlying|{they}|which|and)|(?:better|other|new|healthier|different|alternative|positive|safer|constructive|more positive) ways? (?:of|to)|conflict|hobbies|interests|support networks?)';

/** What may be one person's need, once it is said when, how much or why. */
const often =
  '(?:(?:alcohol|drugs?|substances?|cannabis|cocaine|heroin|drink(?:ing)?)(?: and (?:alcohol|drugs?))?(?: (?:mis)?use| consumption| intake| issues| problems?| abuse| dependency)?|addictions?|financ\\w+|money|debts?|budgeting|(?:stable |suitable |settled |appropriate |permanent |secure |independent )?(?:accommodation|housing)|employment(?: skills)?|employability|education|training|mental health|physical health|gambling)';
const sought =
  '(?:find|finding|secur|gain|get|getting|obtain|sustain|maintain|access|seek|stabilis)(?:e|ing)? (?:an? |{their} )?(?:(?:stable|suitable|settled|secure|appropriate|independent|permanent|paid|full-time|part-time|meaningful|regular|gainful|legitimate|own) )*(?:accommodation|housing|employment|work|job|training|education)';
const noMore =
  '(?= ?[.,;]| ?$| and| or| in order| so as| to (?:reduce|prevent|avoid|help|ensure|support|address))';

const generic = { kind: 'generic-need', source: sources.ours } as const;

/** Needs that are written of everyone (P16, P26), each met by a question that makes them this person's. */
export const genericNeeds: readonly Term[] = [
  {
    ...generic,
    id: 'improve-thinking',
    name: 'needs to improve thinking skills',
    says: [
      `${need} (?!and |around )(?:\\w+ )?${better} {any}${anyones}`,
      `(?<=^|[.;:] )(?:to )?${better} {any}${anyones}`,
      `(?:interventions?|needs|programmes?|sessions?|support|work|help|input|guidance|referral) (?:\\w+ )?(?:to|on|around|regarding|in relation to|with|for|aimed at|focus\\w+ on|looking at|in the area of) (?:\\w+ ){0,2}?${anyones}`,
      `(?:${anyones}|${often}) (?:needs?|must|should|will|has|have|to) (?:to )?(?:\\w+ )?be (?:\\w+ )?(?:addressed|explored|tackled|managed|improved|reduced|worked|challenged|developed|strengthened|increased|looked)`,
    ],
    unless: [
      'thinking skills (?:programme|course)',
      '(?:victim awareness|relationships?|parenting|life skills|thinking) (?:course|session|programme|workshop)s?',
    ],
    why: 'This is needed by everyone. What did the person do, when, and what came before it?',
    instead: 'Say that, and what would be different next time.',
  },
  {
    ...generic,
    id: 'address-use',
    name: 'needs to address alcohol misuse',
    says: [
      `${need} (?:\\w+ )?${better} {any}${often}${noMore}`,
      `(?<=^|[.;:] )(?:to )?${better} {any}${often}${noMore}`,
      `${need} (?:\\w+ )?${sought}${noMore}`,
      `(?:needs?|requires?|would benefit from|could benefit from|should (?:have|receive|be offered|access)) (?:\\w+ )?(?:support|help|work|interventions?|input|assistance|advice|treatment|counselling|a programme|referral|guidance) (?:\\w+ )?(?:with|around|for|on|in|regarding|in relation to|to) (?:\\w+ ){0,2}?(?:${often}|${sought}|employment|work)`,
      '(?:needs?|must|should|has|have) (?:to )?(?:stay|remain|keep|become|be|get) (?:\\w+ )?(?:abstinent|drug[- ]free|alcohol[- ]free|clean|sober|stable|substance[- ]free)',
      '(?:needs?|must|should|has|have) (?:to )?abstain(?: from \\w+)?',
    ],
    vague: true,
    why: 'This would fit many people. How much, when, with whom, and what came of it last time?',
    instead: 'Say that, and the first step: “from thirty pints to ten by Christmas”.',
  },
  {
    ...generic,
    id: 'stay-out-of-trouble',
    name: 'stay out of trouble, stop offending',
    says: [
      '(?:stay|staying|keep|keeping|remain|remaining|steer|steering) (?:\\w+ )?(?:out of trouble|clear of trouble|offence[- ]free|crime[- ]free|on the straight and narrow|out of prison|within the law)',
      '(?:stop|stopping|cease|desist from|refrain from|avoid|avoiding|not|reduce|prevent|address) {any}(?:re-?offending|committing (?:\\w+ )?(?:offences|crimes?)|further offending|getting (?:in|into|in to) trouble|offending)',
      '(?:lead|leading|live|living|adopt|maintain|pursue) (?:an? )?(?:\\w+ )?(?:pro-?social|law-abiding|crime-free|offence-free|positive|productive|stable|drug-free|healthier|better|good|structured|settled|meaningful) (?:and \\w+ )?(?:life|lifestyle|existence|way of life)',
      '(?:become|becoming|be|being) (?:an? )?(?:better|more (?:responsible|positive|mature|productive|law-abiding)|good|responsible|productive|law-abiding|different) (?:person|man|woman|father|mother|citizen|parent|member|role model|partner)',
      '(?:become|be|remain|stay|get|keep|being|becoming|remaining|staying) (?:and \\w+ )?(?:drug|alcohol|substance|crime|offence)[- ]free',
      '(?:stay|keep|staying|keeping) (?:well )?away from (?:crime|drugs|alcohol|trouble|drink|offending|criminals?|violence)',
      '(?:needs?|must|should|has|have|learn|try|start) (?:to )?(?:\\w+ )?think(?:ing)? (?:\\w+ )?about (?:the |{their} )?(?:effects?|impact|consequences|actions|behaviour|future|choices|victims?|others?|other people|what {they} (?:do|does|did))',
      '(?:areas?|issues|things|factors|needs|matters) (?:to be|that need to be|which need to be|for|requiring|to|needing) (?:worked on|work|addressed|address|explored|development|improvement|intervention)',
      'make (?:\\w+ )?(?:better|positive|good|healthier|pro-?social|more positive|the right|different|sensible) (?:life )?(?:choices|decisions|changes)',
      '(?:needs?|must|should|has|have|learn) (?:to )?(?:\\w+ )?(?:grow up|mature|think before \\w+ acts?|think about (?:{their} |the )?(?:consequences|actions|behaviour|future|impact)|change {their} (?:ways|behaviour|life|attitude|lifestyle|mindset)|be more \\w+|turn {their} life|move (?:on|forward)|make changes?|behave|knuckle down|sort (?:{their} life|himself|herself|yourself)(?: out)?|work on (?:himself|herself|yourself)|control (?:himself|herself|yourself)|comply|try harder|do better|take this seriously|show (?:\\w+ )?(?:remorse|commitment|motivation|respect|willingness)|calm down|prove (?:himself|herself|yourself))',
      '(?:avoid|keep away from|stay away from|distance (?:himself|herself|yourself) from|dissociate from|cut ties with|break away from|not mix with) (?:\\w+ )?(?:negative|bad|criminal|anti-?social|pro-?criminal|the wrong|wrong|offending|other offenders|unhelpful|trouble|risky|high[- ]risk|conflict|temptation)(?: \\w+)?',
    ],
    why: 'This says what not to do. Where did it go wrong last time, and what was different when it went well?',
    instead: 'Say one thing to do, where, and by when.',
  },
  {
    ...generic,
    id: 'engage-with-services',
    name: 'engage with services, comply',
    says: [
      '(?:engage|engaging|participate|comply|co-?operate) (?:\\w+ )?(?:with|in) (?:all |any |the |{their} )?(?:\\w+ ){0,2}?(?:services?|supervision|support|interventions?|treatment|professionals|agencies|probation|programmes?|plan|requirements?|conditions?|order|licence|process|work|staff|activities|appointments)(?= ?[.,;]| ?$| and| to | in order| as| on offer| offered| available)',
      '(?:complete|undertake|attend|do|participate in|access) (?:\\w+ )?(?:offen[cs]e[- ]focused|offending behaviour|appropriate|relevant|suitable|recommended|identified|necessary|all|accredited|structured|rehabilitative|further|one[- ]to[- ]one) (?:\\w+ )?(?:work|interventions?|programmes?|courses?|sessions?|activit\\w+|treatment)',
      'work (?:needs to be|to be|should be|will be|is to be|must be|is) (?:\\w+ )?(?:done|undertaken|completed|carried out|required|needed)(?: (?:on|around|with|to|in))?',
      '(?:further|more|ongoing|continued|additional|intensive|focused|significant) (?:\\w+ )?(?:work|support|intervention|input) (?:\\w+ )?(?:is |will be |would be )?(?:required|needed|necessary|around|on {their}|beneficial|in relation|with regards?)',
      '(?:would|could|may|might) (?:\\w+ )?benefit from (?:\\w+ ){0,2}?(?:work|support|interventions?|structure|stability|input|counselling|guidance|mentoring|help|engagement|engaging|a period|programme|treatment|therapy|developing|improving|building|addressing|learning|exploring|gaining)',
    ],
    vague: true,
    why: 'This says that something is to be done, not what. What would the person do first, and with whom?',
    instead: 'Say what, where, how often and by when.',
  },
  {
    ...generic,
    id: 'vague-need',
    name: 'needs to work on, without when or how',
    says: [
      '(?:needs? to|needed to|must|should|ought to|has to|have to|required to|expected to|(?:plan|aim|goal|objective|target|priority|intention) is (?:for [\\w-]+ )?to) (?:\\w+ )?(?:improve|address|develop|work on|work towards|explore|manage|consider|reflect|think|learn|understand|change|build|engage|comply|reduce|increase|tackle|challenge|confront|face|accept|become|demonstrate|desist|refrain|abstain|deal with|cope|focus|look at|gain|strengthen|realise|appreciate|recognise|respect|grow|mature|behave|co-?operate|participate|maintain|sustain|resolve|overcome|control|curb|moderate|settle|stabilise)',
      '(?:support|help|work|assistance|interventions?) (?:with|around|on|for|in) (?:[\\w-]+ ){1,6}?(?:is|are|would be|will be) (?:needed|required|necessary|beneficial)',
      '{their} needs (?:are|include|lie) (?:around|in|with)?',
    ],
    vague: true,
    why: 'This says neither when, nor where, nor with whom.',
    instead: 'Say one thing that the person will do first, and by when.',
  },
];
