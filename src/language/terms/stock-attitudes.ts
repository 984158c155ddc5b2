import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const stock = { kind: 'stock', source: sources.ours } as const;

/** Set phrases about what goes on in somebody: they fit anyone, and so say nothing of this person (P7, P26). */
export const stockAttitudes: readonly Term[] = [
  {
    ...stock,
    id: 'victim-empathy',
    name: 'lacks victim empathy',
    says: `
      LITTLE … empathy
      victim empathy/awareness !course/session/programme/workshop/pack
      unable/fail/failure/inability/can/struggle (NOT/to) (show/feel) empathise/empathy
      empathise with
      empathy for/with/towards`,
    why: 'This fits almost anyone who is asked about it.',
    instead: 'Write what was said of whoever was hurt, in those words.',
    source: sources.barnett,
  },
  {
    ...stock,
    id: 'insight',
    name: 'lacks insight',
    says: `
      LITTLE … insight/self-awareness
      LITTLE/full/clear (of) (real/true/full) understanding/awareness/appreciation/recognition of/about/into … impact/consequence/effect/harm/offending/behaviour/trigger/risk/seriousness/victim/action
      insight into
      insightful/lacking-in-insight`,
    why: 'This says that something is missing, not what is seen.',
    instead: 'Say how the person explains it, and what that leaves out.',
  },
  {
    ...stock,
    id: 'remorse',
    name: 'shows no remorse',
    says: `
      LITTLE … remorse/contrition
      NOT/without (_) remorse/remorseful/contrite
      BE (SO/genuinely/truly/deeply) remorseful/contrite/remorseless
      express (_) remorse`,
    why: 'This reads a feeling from outside.',
    instead: 'Write what was said or done since: “wrote to her”, “did not ask after him”.',
  },
  {
    ...stock,
    id: 'thinking-skills',
    name: 'poor thinking skills',
    says: `
      consequential/perspective/rigid/black-and-white/distorted/criminal thinking/take
      thinking/problem-solving/decision-making/reasoning/cognitive skill !programme/course/workshop/group
      poor/bad/flawed/impaired/limited/weak/negative/impulsive (_) decision-making/decision/judgement/judgment/choice/problem-solving/thinking/reasoning
      make (the) BETTER (life) choice/decision
      problem-solving/decision-making/thinking BE (SO) GOODBAD/rigid/distorted/impulsive
      fail/failure/unable/NOT/rarely/struggle (to) (stop) (and) think/consider/foresee/weigh … consequence/through/ahead/impact/before
      act/speak without-thinking/on-impulse
      tendency to (_) act/react/lash-out/respond/behave
      without (_) thinking/regard/thought (of/for) .
      without regard/thought for/of
      violence/drink/alcohol/drug/aggression as a
      conflict resolution
      LITTLE ability to
      cognitive distortion/deficit
      distorted belief/attitude/view
      consequence of THEIR action/behaviour/offending`,
    why: 'This fits anyone, and tells nobody what to work on.',
    instead: 'Say what was done, when, and what went through the mind just before.',
  },
  {
    ...stock,
    id: 'impulsive',
    name: 'impulsive, poor emotional control',
    says: `
      BE/SO/act/behave/and/or/an (_) impulsive/impulsively
      impulsivity/impulsiveness/impulse-control
      emotional/anger/temper/mood/emotion regulation/dysregulation/control/instability/management !programme/course/group/class
      emotionally dysregulated/immature/unstable/volatile
      LITTLE/lose (of) (_) self-control/self-discipline
      low/poor frustration/stress tolerance
      anger issue/problem
      struggle/unable/inability/fail/difficulty (to/with/in) manage/control/regulate … emotion/anger/temper/feeling/impulse/mood
      short/quick/bad/explosive/hot/volatile/unpredictable temper/tempered/fuse/behaviour/nature`,
    unless: 'bad behaviour/mood',
    why: 'This names a trait and no moment.',
    instead: 'Say when it happened, what came before it, and what helped another time.',
  },
  {
    ...stock,
    id: 'self-esteem',
    name: 'low self-esteem, poor coping',
    says: `
      LITTLE/fragile/build (of/in) (_) self-esteem/self-confidence/self-worth
      coping strategy/skill/mechanism
      LITTLE/maladaptive/unhealthy/negative (_) coping
      LITTLE (of/in) (_) communication/social/interpersonal/life/relationship/parenting skill
      LITTLE/blurred (of) (_) =boundaries
      struggle/unable/inability/difficulty/fail/can-not (to/in/with) (_) cope/deal/manage (with) … stress/emotion/pressure/setback/rejection/conflict/change/life/feeling
      resort/turn to drink/drinking/alcohol/drug/violence/substance/crime/offending
      abandonment/attachment issue/difficulty`,
    unless: `
      parenting/social/life/relationship skill course/session/group/class
      parenting/social/life/relationship skill work`,
    why: 'This could stand in any assessment.',
    instead: 'Say what happened the last time that things went wrong, and what was tried.',
  },
];
