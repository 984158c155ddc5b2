import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const opinion = { kind: 'opinion-as-fact', source: sources.ours } as const;

/** Where "clearly" says how well something can be seen or heard, not how sure the writer is. */
const seenClearly =
  '(?<!(?:see|seen|saw|hears?|heard|speaks?|spoke|speaking|spoken|talks?|writes?|wrote|written|reads?|explain|explains|explained|marked|remembers?|recalls?|visible|shown|shows?|thinks?|think|thinking|stated|set out|said|printed|so|more|most|very|as|told) )';
const clearlySeen =
  '(?! (?:visible|marked|labelled|audible|legible|seen|heard|written|set out|shown|states?|says?|shows?|readable|printed|recorded|signed|dated)\\b)(?!(?: ?[.;!?]| ?$))';

const again =
  '(?:re-?offend|offend again|do (?:it|this) again|relapse|escalate|get worse|kill|hurt|harm|attack|abscond|be back (?:inside|in prison|in court|before)|return to (?:crime|offending|drugs|drinking|her|him|prison|old|custody|using|violence)|go back to (?:crime|offending|drugs|drinking|her|him|prison|old|using|dealing)|end up (?:back|in|dead)|never change|not change|stop until|let (?:him|her|us) down)';

/** Judgements and forecasts that stand where facts are asked for (P3, P24). */
export const opinions: readonly Term[] = [
  {
    ...opinion,
    id: 'clearly',
    name: 'clearly, obviously, no doubt',
    says: [
      `${seenClearly}(?:clearly|plainly)${clearlySeen}`,
      'obviously|undoubtedly|undeniably|unquestionably|indisputably|doubtless|evidently|self-evidently|manifestly|patently|blatantly|surely|certainly|definitely|inevitabl[ey]|predictably|unsurprisingly|needless to say|true to form|frankly|in truth|deep down|at heart|in reality',
      "simply (?:does not|did not|doesn't|didn't|cannot|will not|refuses|wants)",
      '(?:no|without|little|beyond) (?:any |a |all |reasonable )*doubt',
      '(?:without|beyond) (?:any )?question',
      "(?:is|was|it's) (?:\\w+ )?(?:clear|obvious|evident|apparent|plain|certain|inevitable|undeniable|likely|unlikely|probable|no surprise|no coincidence|not surprising|unsurprising|typical|telling|noteworthy|significant|concerning|worrying) (?:that|how|why)",
      'it (?:is|was) (?:now |very |quite |perfectly |all too |abundantly |painfully )?(?:clear|obvious|evident|apparent|plain) (?:from|to)',
      'of course(?=,| (?:he|she|they|it|not|this|the|no)\\b)',
      '(?:the )?(?:truth|reality|fact) (?:is|of the matter is|remains)(?: that)?',
      "(?:must|cannot|can't|could not|couldn't) have (?:\\w+ )?(?:known|been|had|wanted|intended|meant|realised|seen|heard|planned|felt|thought|enjoyed|understood|noticed|lied|started|caused)",
      '(?:should|ought to) have known',
      'typical of (?:him|her|them)',
    ],
    unless: ['matter of course', '(?:end|start|out) of course'],
    why: 'This pushes a judgement where facts are asked for.',
    instead: 'Say what shows it, and put what you make of it under your view.',
  },
  {
    ...opinion,
    id: 'will-reoffend',
    name: 'will reoffend, is a danger',
    says: [
      `(?:will|'ll|going to|bound to|certain to|sure to|likely to|liable to|destined to|may well|could easily|won't) (?:\\w+ ){0,3}?${again}`,
      '(?:is|are|be|very|highly) (?:un)?likely to (?:\\w+ )?(?:comply|breach|change|engage|stop|cope|fail|use|drink|repeat|benefit|succeed|improve|hit|assault)',
      'a matter of time',
      '(?:bound|certain|sure|destined|doomed|guaranteed) to (?:be |get |go |do |have |re)\\w*',
      'would (?:\\w+ )?have (?:\\w+ly )?(?:killed|hurt|hit|done|stolen|carried on|raped|stabbed|attacked|reoffended|continued|beaten|died|gone further)',
      '{they} (?:is|was|are|remains?|poses?|presents?) (?:still )?(?:an? )?(?:\\w+ )?(?:danger|menace|liability|ticking (?:time )?bomb|lost cause|threat to|risk to)(?: \\w+)?',
      '(?:is|remains|was) (?:at |a )?(?:high|low|medium|very high|imminent|significant|serious) risk of (?:re-?offending|further|causing|harm|violence|absconding|breach|reconviction)',
      '(?:is|poses|presents) (?:no|little|no longer an?|not an?) (?:\\w+ )?(?:risk|danger|threat)',
      'will never (?:\\w+ )?(?:change|stop|learn|amount|be able|accept|work|settle)',
      '(?:never|not) going to (?:change|stop|learn|work|happen)',
      "(?:has|have|'s) learn(?:t|ed) (?:nothing|{their} lesson)",
      '(?:this|that|the|their|his|her) relationship (?:will|is|was) (?:\\w+ )?(?:not last|fail|toxic|unhealthy|doomed|volatile|destructive|one-sided)',
    ],
    why: 'This is a forecast, or a level, where facts are asked for.',
    instead: 'Put it under your view, with what it rests on and what would change it.',
  },
  {
    ...opinion,
    id: 'is-jealous',
    name: 'is jealous, is a bad mother',
    says: [
      '{they} (?:is|was|are|were|remains|can be|has become|became|has been|has always been) (?:by nature |(?!now)\\w+ly |very |a |an |quite |rather |too |so |such an? |often |still |also |always |just |both |more |a bit |sometimes )*(?:jealous|controlling|lazy|dishonest|selfish|arrogant|immature|dangerous|aggressive|paranoid|vindictive|cold|callous|unreliable|possessive|insecure|greedy|cruel|weak|naive|gullible|stupid|ignorant|rude|hostile|violent|bitter|obsessive|entitled|unstable|volatile|unpredictable|irresponsible|reckless|heartless|ruthless|cocky|smug|evasive|guarded|bright|clever|intelligent|sharp|thick|shy|outgoing|sociable|likeable|pleasant|unpleasant|friendly|warm|kind|gentle|caring|decent|honest|genuine|sincere|polite|quiet by nature|nervous|anxious by nature|confident|over-?confident|ambitious|hard-?working|talented|gifted|capable|competent|incompetent|useless|pathetic|cowardly|nasty|vicious|brutal|cynical|shameless|brazen|bullish|dominant|domineering|overbearing|submissive|passive|dependent on others|easily \\w+|attention-\\w+|fickle|flighty|childlike|materialistic|superficial|shallow|insensitive|unfeeling|uncaring|unloving|unlovable|thoughtless|inconsiderate|narrow-minded|hot-headed|quick-tempered|short-tempered|bad-tempered|ill-tempered|strong-willed|weak-willed|headstrong|obstinate|opinionated|paranoid|suspicious|distrustful|mistrustful|fearless|fearful|timid|meek|harmless|blameless|innocent|guilty|infatuated|besotted|obsessed|addicted to (?:the |attention|power|danger|risk)\\w*|beyond|desperate|happy|unhappy|content|comfortable|lucky|fortunate|wrong|right to|foolish|silly|defensive|confrontational|argumentative|intimidating|needy|clingy|spiteful|sly|insincere|ungrateful|moody|stubborn|predatory|sadistic|misogynist\\w*|racist|homophobic|self-centred|self-absorbed|unrepentant|incapable|hopeless|beyond help|out of control|disrespectful|calculating|complacent|careless|abusive|plausible|glib|cavalier|resistant|petulant|sullen|surly|childish|disruptive|demanding|remorseless|emotionless|unsuitable|unfit)(?! (?:to work|for work))',
      '(?:is|was|makes|made|be|been) (?:not )?(?:an? |the )(?:\\w+ )?(?:bad|good|poor|caring|devoted|terrible|natural|loving|unfit|neglectful|useless|weak|nasty|unpleasant|difficult|troubled|damaged|broken|violent|angry|jealous|dangerous|selfish|lazy|decent|nice|lovely|cold|controlling|proud|bitter|lonely|sad|likeable|charming|intelligent|clever|changed) (?:young )?(?:father|mother|dad|mum|parent|man|woman|person|individual|partner|husband|wife|influence|character|son|daughter|boy|girl|lad)',
      'undiagnosed \\w+',
      '(?:natural|born|gifted|skilled|accomplished) (?:leader|follower|liar|manipulator|criminal|fighter|mother|father|charmer)',
      '{they} (?:is|was) (?:\\w+ )?high (?:on|when|at)',
      '{they} (?:is|was) (?:\\w+ )?(?:drunk|stoned|intoxicated|under the influence|hungover|off {their} (?:head|face))(?: (?:on|when|at|and|in)\\b|[.,;]|$)',
      '{they} (?:is|are|has been) (?:still |now |already |also |currently |again )?(?:grooming|dealing(?! with)|stealing|threatening|stalking|harassing|controlling|manipulating|bullying|exploiting|supplying|re-?offending|offending|selling (?:drugs|crack|heroin|cannabis)|carrying (?:a|the) (?:knife|gun|weapon)|planning (?:to|a|an|another)|plotting)',
      '(?:is|was) (?:probably|likely|almost certainly|definitely) (?:on the |an? )?(?:\\w+ly )?(?:autistic|dyslexic|bipolar|depressed|adhd|psychotic|spectrum|alcoholic|addicted|traumatised|suicidal|gay|drunk|guilty|lying|using|drinking|dealing)',
      "{they} (?:is|was|are)(?: not|n't) (?:\\w+ )?(?:ready|capable|serious|interested|bothered|committed|trying|sorry|worried|coping)",
      'the (?:kind|type|sort) of (?:man|woman|person|mother|father|lad|boy|girl|thing)',
      'more (?:interested|concerned|bothered|worried) (?:in|about|with|by)',
      '(?:inherited|got|gets|learn(?:t|ed)) (?:\\w+ )?from (?:his|her|their) (?:father|mother|parents|family|dad|mum)',
      '(?:cowardly|vicious|brutal|senseless|mindless|callous|cold-blooded|horrific|appalling|disgraceful|despicable|shocking|vile|nasty|sickening|savage|evil|heartless|cruel|shameful|disgusting|cynical|calculated|defenceless|helpless|poor|unfortunate) (?:attack|assault|act|crime|offence|offences|murder|woman|man|victim|child|girl|boy|rape|robbery|behaviour|deed|old)',
      '(?:over|past|through) the worst',
      '(?:chip on {their} shoulder|in it for|full of (?:himself|herself)|too big for {their}|blows? hot and cold|pull(?:s|ing)? the wool|taking the (?:mick|piss|michael)|laughing (?:at|behind)|the sound of {their} own voice|(?:world|system|everyone) owes|{their} own worst enemy|like father,? like son|asking for trouble|playing with fire|a law unto|skating on thin ice|on borrowed time|has a way with|no match for|under {their} (?:thumb|spell))',
      '(?:pre-?meditated|pre-?planned|been planning|been plotting)',
      'no excuse for',
      '(?:never|not) (?:been )?(?:picked up|diagnosed|spotted|assessed for)',
      'has never been assessed',
      'nothing (?:\\w+ )?(?:wrong|the matter) with (?:him|her|{their})',
      'fond of (?!his|her|their|the (?:dog|cat|children))',
      '(?:easily|readily) (?:led|provoked|bored|influenced|manipulated|upset|offended)',
      "(?:not|n't|never) (?:made|make|making) (?:any|much|a real|the slightest|sufficient|enough of an) (?:\\w+ )?effort",
      '(?:made|makes|making) (?:no|little|every|minimal|hardly any) (?:\\w+ )?effort',
      'could (?:easily )?have (?:stopped|walked away|left|said no|chosen|avoided|tried|refused|asked)',
      '(?:could work if|if (?:he|she) really wanted)',
      '(?:always|constantly|invariably|forever) (?:lies|lying|blames|blaming|complaining|complains|looking for|in trouble|seeking|picks|choosing|chooses)',
    ],
    why: 'This judges, where facts are asked for.',
    instead: 'Say what was done and who saw it. Your judgement belongs under your view.',
  },
  {
    ...opinion,
    id: 'forecast',
    name: 'what will be, without when or why',
    says: [
      "(?:he|she|they) (?:will|won't|will not|is going to|are going to|is not going to|is likely to|is unlikely to) (?:\\w+ly |not |soon |just |never |always |only |one day )*(?:want|try|stop|fail|repeat|recover|improve|settle|struggle|manage|cope|change|comply|carry on|continue to|relapse|find it|get worse|get better|deteriorate|regret|succeed|benefit|hurt|hit|hate|love|steal|lie|take advantage|blame|refuse|disengage|offend|breach|be (?:fine|difficult|unhappy|a problem))",
    ],
    vague: true,
    why: 'This is a forecast where facts are asked for.',
    instead: 'Put it under your view, with what it rests on.',
  },
];
