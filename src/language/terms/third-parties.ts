import { sources } from '../sources.ts';
import type { Term } from '../term.ts';
import { beingSo, does, doing } from './crimes.ts';

/** Somebody other than the person: what they are to them, or where they stand. */
const kin =
  '(?:mother|mum|mam|father|dad|parents?|step-?(?:father|mother|dad|mum|son|daughter|brother|sister|child)|brothers?|sisters?|siblings?|half-(?:brother|sister)|sons?|daughters?|child|children|eldest|youngest|cousins?|uncles?|aunt(?:ie)?s?|nephews?|nieces?|nan|nanna|gran|grandad|grand(?:mother|father|parents?|son)|wife|husband|partners?|ex|ex-(?:partner|wife|husband|boyfriend|girlfriend)|girlfriend|boyfriend|fianc.e?|missus|lover|in-laws?|(?:mother|father|brother|sister|son|daughter)-in-law|family|relatives?|friends?|mates?|pals?|associates?|peers?|acquaintances?|co-?(?:defendants?|accused|offenders?)|accomplices?|neighbours?|landlord|landlady|lodger|flat-?mates?|house-?mates?|room-?mates?|cell-?mates?|pad-?mates?|tenants?|residents?|employers?|boss|manager|foreman|colleagues?|workmates?|dealers?|suppliers?|victim|complainant|teacher|coach|priest|vicar|imam|carers?|foster (?:carers?|parents?|father|mother)|babysitter|officers?|constable|staff|warden|social worker|support worker|key ?worker|nurse|doctor|solicitor|driver|owner|shopkeeper|bouncer|bar(?:man|maid|tender)|door(?:man|staff)|caretaker|plumber|builder|roofer|mechanic|counsellor|mentor|sponsor|volunteer|chaplain|trainer|instructor|assistant|supervisor|director|accountant|bookkeeper|agent|councillor|police(?:man|woman)|detective|sergeant|inspector|guard|porter|cleaner|cook|chef|waiter|waitress|cashier|clerk|trader|customer|stranger|pensioner|student|pupil|teenager|youth|witness|accuser|informant|passenger|(?:girl|boy|woman|man)(?= who)|pharmacist|chemist|publican|licensee|minicab driver|escort|godfather|godmother|guardian|roommate|squatter|cellmate|gang|crew|lads?|boys)';

/** … or somebody who is told apart only by where they are. */
const somebody =
  '(?:(?:man|woman|men|women|couple|lads?|bloke|guy|people|person) (?:upstairs|downstairs|next door|opposite|(?:{they}|who) (?:\\w+ ){0,3}?\\w+|(?:at|from|in|on|behind|across) (?:[\\w-]+ ){0,3}?[\\w-]+)|(?:other|another|older|local|two|three|same|those|these) (?:man|men|woman|women|boys?|girls?|prisoners?|person|people|youths?|male|lad))';

const who = `(?:${kin}|${somebody})`;

const whose =
  "(?:(?:all|some|most|many|several|both|one|two|three|four|either|another|each|none) (?:of )?)?(?:(?:{the}|this|that|another|two|three|both|some|whose|[\\w-]+'s) )?(?:(?:[\\w-]+(?:'s)? ){0,3}?)";

/** Where a new subject may begin, so that "he hit his brother and ran" is not read as the brother's deed. */
const head =
  '(?<=^|[.,;:!?(] ?|\\b(?:and|but|because|that|while|as|when|where|although|though|so|since|if|whether|with|says|said|of) )';

/** What may stand between somebody and what they do; a new subject, or a reason, ends it. */
const between =
  "(?:,? (?!(?:he|she|they|you|i|we|it|who|for|after|about|over|before|because|that|when|by|if|until|since|while|to|was|were|is|are|be|been|being|get|gets|got|says?|said|told|not|never|whom|from)\\b)[\\w'-]+){0,6}?,?";
const aside =
  "(?:,? (?:never (?=charged|arrested|convicted|caught|prosecuted|interviewed)|in|on|at|of|from|neither|none|both|all|who|next|living|down|up|across|opposite|with)(?: (?!(?:he|she|they|you|i|we|was|were|is|are|says?|said|told)\\b)[\\w'-]+){1,5},?)?";
const often =
  '(?:(?:also|often|regularly|still|then|always|sometimes|usually|openly|secretly|once|routinely|actually|really|both|all|now|again|currently|clearly|obviously|deliberately|previously|repeatedly|sexually|physically|violently|emotionally|has|have|had|used to|would|did|keeps|kept|started|began) )*';
const be = "(?:'s|is|are|was|were|has been|have been|had been|be|been|remains|became)";
const soOften =
  '(?:(?:also|often|still|now|already|always|actually|clearly|obviously|really|currently|both|all|well|known to be|believed|there|the one|very|highly|extremely|heavily|deeply|himself|herself|themselves|just|only|probably) )*';

const clause = '(?<=^|[.,;:(] ?|\\b(?:and|but|because|that|while|as|when|where|so|since|if) )';

/** A name, which only capitals tell. */
const name =
  '(?<named>(?:(?:Mr|Mrs|Ms|Dr|PC|DC)\\s+)?(?!(?:He|She|They|It|We|You|His|Her|Their|The|This|That|These|Those|There|Police|Probation|Staff|Nobody|Mr|Mrs|Ms|Dr|Domestic|Child|Children|No|What|Who|When|Where|If|As|On|In|At|By|For|From|With|After|Before|Since|And|But|So|Both|All|One|Each|Every|My|Your|Our)\\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?)';

/** Whoever does it, said just before what they do; `then` is what leads from them to it. */
function doer(then: string): string[] {
  return [
    `${head}${whose}${who}(?:${aside}|${between}) ${then}`,
    `(?:{the} |'s )(?:[\\w-]+ )?${who},? (?:who|that|and who) ${then}`,
    `her (?:[\\w-]+ )?(?:boyfriend|husband|father|dad|brother|son|uncle|ex|partner|stepfather),? (?:as|because|since|and|,) ?he ${then}`,
    `his (?:[\\w-]+ )?(?:girlfriend|wife|mother|mum|sister|daughter|aunt|ex|partner|stepmother),? (?:as|because|since|and|,) ?she ${then}`,
    `(?:everyone|everybody|someone|somebody|they|people|anyone) (?:[\\w-]+ ){0,5}?${then}`,
  ];
}
const by = (then: string) => `${name}(?:,? who)? ${then}`;
const inCopy = (then: string) => [`${clause}(?:he|she|they) ${then}`];
const are = `${be} ${soOften}`;

const aboutThem = {
  kind: 'third-party',
  why: 'This states as a fact that somebody else did wrong.',
  instead:
    'Say who says so and when, and whether it was ever tested: “police summary, 2 May; not charged”.',
  source: sources.ours,
} as const;
const toThePerson = {
  kind: 'third-party',
  only: 'copy',
  why: 'This tells the person as a fact that somebody else did wrong.',
  instead: 'Leave it out, or say only what the person told us.',
  source: sources.ours,
} as const;

/** Somebody else's guilt, stated as if it had been found (P22, P24). */
export const thirdParties: readonly Term[] = [
  {
    ...aboutThem,
    id: 'third-party-does',
    name: 'somebody else’s crime as a fact',
    says: [does],
    after: doer(often),
    afterName: by(often),
  },
  {
    ...aboutThem,
    id: 'third-party-is-at',
    name: 'what somebody else is up to, as a fact',
    says: [doing, beingSo],
    after: doer(are),
    afterName: by(are),
  },
  {
    ...toThePerson,
    id: 'third-party-in-copy',
    name: 'somebody else’s crime, in what the person will read',
    says: [does],
    after: inCopy(often),
  },
  {
    ...toThePerson,
    id: 'third-party-at-in-copy',
    name: 'what somebody else is up to, in what the person will read',
    says: [doing, beingSo],
    after: inCopy(are),
  },
  {
    id: 'third-party-done-by',
    kind: 'third-party',
    name: 'hurt, led or supplied by somebody else',
    says: [
      `(?:abused|raped|groomed|assaulted|exploited|beaten|hit|attacked|trafficked|coerced|controlled|threatened|molested|neglected|stabbed|robbed|blackmailed|bullied|harassed|stalked|set up|led astray|led|forced|pressured|recruited|supplied|encouraged|introduced|dragged|drawn|talked|manipulated|framed|tricked|used|cuckooed|pimped|battered|terrorised|intimidated|corrupted|mistreated|sold|given|handed|instructed|told|paid)(?: up)?(?: [\\w-]+){0,5}? by (?:{the} |one of {their} |some of {their} |[\\w-]+'s )(?:[\\w-]+ ){0,2}?${who}`,
      `(?:at the hands of|put up to it by|got (?:his|her|the|their) (?:drugs|gun|knife|weapon|crack|heroin|supply) from|bought (?:his|her|the|their) (?:drugs|gun|knife|weapon|crack|heroin|cocaine) from|learn(?:t|ed) (?:it|violence|to \\w+) from|covering for|took the (?:blame|rap|fall) for) (?:{the} )?(?:[\\w-]+ ){0,2}?${who}`,
      `{their} (?:[\\w-]+ )?(?:drug )?(?:abuser|rapist|attacker|groomer|trafficker|pimp|stalker|exploiter|tormentor|supplier|dealer|perpetrator|assailant)s?`,
    ],
    why: 'This states as a fact that somebody else did wrong.',
    instead: 'Say who says so and when, and whether it was ever tested in court.',
    source: sources.ours,
  },
  {
    id: 'third-party-is',
    kind: 'third-party',
    name: 'violent father, drug-dealing partner',
    says: [
      `(?:violent|abusive|drug[- ](?:dealing|using|addicted|dependent)|criminal|corrupt|controlling|alcoholic|addicted|thieving|dishonest|predatory|coercive|bent|crooked|offending|neglectful|exploitative|paedophile|drunken|cheating|gang|manipulative) (?:[\\w-]+ )?${kin}(?<!officers?|staff|worker|family|solicitor|doctor|nurse|gang|driver)`,
      `(?:[\\w-]+'s|{their}) (?:[\\w-]+ )?${kin}'s? (?:[\\w-]+ )?(?:drug[- ]?(?:dealing|use|habit)|violence|abuse|offending|criminality|crimes?|stealing|thefts?|frauds?|dealing|infidelity|drinking|controlling|grooming|exploitation|lies|neglect)`,
      `(?:criminal|crime|notorious|offending|problem|gangland|drug[- ]dealing) famil(?:y|ies)`,
    ],
    unless: [
      'domestic abuse (?:officer|worker|nurse)',
      'criminal (?:defence )?solicitor',
      'gang (?:worker|officer|unit)',
    ],
    why: 'This says of somebody else what nobody may have found.',
    instead: 'Say who says so, or what a court found and when.',
    source: sources.ours,
  },
];
