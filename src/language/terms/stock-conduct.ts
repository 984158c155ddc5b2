import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const stock = { kind: 'stock', source: sources.ours } as const;

/** Set phrases about how somebody lives and behaves (P7, P26). */
export const stockConduct: readonly Term[] = [
  {
    ...stock,
    id: 'engagement',
    name: 'engaged well, failed to engage',
    says: `
      engage/comply/participate/respond/cooperate/present (_) GOODBAD
      GOODBAD/lack (of) (_) engage/engagement/compliance/compliant/comply/cooperation/rapport
      fail/failure/refuse/unwilling/reluctant/reluctance/unable/struggle/hard/difficult/NOT (to) (_) engage
      nonengagement/disengage/disengagement/noncompliance/noncompliant/uncooperative
      hard/difficult to reach/help/manage
      compliant with
      be (SO) engage/comply/cooperate .
      be (SO) engage/comply/cooperate with all/service/supervision/probation/support
      will/willing/willingness/unwilling/committed/able/keen/ready to (_) engage/address/comply/work-on/work-with
      comply (_) with professional/service/staff/agency
      build (a) (good/positive) rapport
      work (_) well/constructively/positively with
      polite and`,
    unless: `
      engage to be marry
      will comply with`,
    why: 'This rates somebody and does not say what they did.',
    instead: 'Say what came of it: “kept nine of ten appointments and asked for more”.',
  },
  {
    ...stock,
    id: 'attitude',
    name: 'positive attitude, pro-criminal attitudes',
    says: `
      procriminal/prosocial/antiauthority
      antisocial attitude/peer/associate/influence/lifestyle/belief/behaviour/thinking/personality !order
      GOODBAD/criminal/offending/entitled/hostile/unhelpful/entrenched/dismissive/relaxed attitude
      attitude to/towards/toward (_) (_) supervision/probation/authority/offending/staff/woman/police/order/crime/work/other/violence/professional/victim/sentence
      have/with/display/show (a/an/real) attitude (problem)
      attitude/behaviour/conduct/compliance/engagement/motivation/insight/presentation/commitment (to/in/on/towards/toward) (_) BE (SO) GOODBAD
      sense of (_) entitlement
      hostile/hostility to/towards/toward
      LITTLE/blatant/complete/total (of) … respect/regard/disregard/consideration for
      disregard for/of`,
    unless: 'antisocial personality disorder',
    why: 'This sums up a mind in two words.',
    instead: 'Write what the person said or did that shows it.',
  },
  {
    ...stock,
    id: 'lifestyle',
    name: 'chaotic lifestyle, negative peers',
    says: `
      chaotic (_) lifestyle/life/use/living/background/upbringing/childhood/behaviour/home/relationship/and
      THEY/life/home/family/upbringing/childhood BE (SO) chaotic
      BAD/positive/stable/law-abiding/crime-free/prosocial/healthy lifestyle/way-of-life
      BAD (_) PEER
      associate/mix/socialise/hang/involve (_) with (THE) (BAD/known) PEER
      wrong/bad/rough crowd/sort/people
      lack/little/no (of) (_) structure
      constructive/prosocial/purposeful/meaningful/structured use of
      easily/readily led/lead/influence/sway
      peer pressure
      susceptible/vulnerable/prone to … influence/peer/pressure
      dysfunctional/streetwise/disinhibited/acquisitive/opportunistic/immaturity
      toxic relationship/family/environment
      entrenched/deep-seated/deep-rooted/ingrained/long-standing/escalating (_) offending/pattern/attitude/belief/behaviour/issue/misuse
      known to (the) (local) police/service/authority/social-service/probation/court/officer
      revert/return/slip/fall/lapse/go (back) to/into (THEIR) old pattern/habit/way/behaviour/associate/friend
      GOODBAD/prosocial role-model
      support/social network
      supportive/unsupportive family/network/relationship/partner
      unhealthy/healthy/unstable/turbulent/problematic/intimate relationship
      relationship difficulty/breakdown/problem
      alcohol/drink/drug fuelled
      self-medicate/sensation-seeking/risk-taking
      troubled past/childhood/upbringing/background/family`,
    why: 'This is said of very many people.',
    instead: 'Say who, where and how often: “three nights a week at Kev’s flat”.',
  },
  {
    ...stock,
    id: 'motivation',
    name: 'motivated to change, lip service',
    says: `
      highly/well/poorly/not/BE/SO/fully/genuinely/self/lack motivated !by
      unmotivated/demotivated/lip-service
      LITTLE/high/level-of/THEIR (of/in) (_) motivation
      motivation to/BE/level
      say/know/tell … right thing/word
      say/tell (_) what (_) want (to) hear
      go through the motion
      tick/jump (through) (the) box/hoop
      ready/readiness/desire/willing/willingness/determined/committed/keen to (make) (positive) change
      turn THEIR life around/round
      back-on-track/in-a-good-place/in-a-better-place
      appear/seem/remain (to) (be) (_) settled/stable/positive
      no (_) concern/issue (_) report/note/raise/identify/at
      positive/good/excellent/significant/limited/steady progress/change/step`,
    why: 'This cannot be seen.',
    instead: 'Say what was done of the person’s own accord, and what was not.',
  },
  {
    ...stock,
    id: 'inappropriate',
    name: 'inappropriate behaviour, issues',
    says: `
      inappropriate/inappropriately (_)
      challenging/problematic/concerning/unacceptable/negative/poor/risky/harmful/sexualised/controlling behaviour
      anger/trust/alcohol/drug/substance/mental-health/relationship/behavioural/financial/accommodation/housing/emotional/family/childhood/underlying/various/unresolved/their/his/her =issues
      issue around/regarding/with/surrounding/in-relation-to
      complex need/issue/case/presentation
      behave (_) GOODBAD/badly
      struggle/difficulty with/around (THEIR) authority/emotion/anger/boundary/relationship/change/rejection/trust
      concern around/regarding/surrounding/over/in-relation-to
      cause for concern
      vulnerable individual/person/adult/man/woman`,
    unless: 'vulnerable adult team/police/protection/unit',
    why: 'This hides what happened.',
    instead: 'Say what was said or done, in plain words.',
  },
];
