import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const acceptance = { kind: 'acceptance', source: sources.ours } as const;

/** Loaded words for somebody who does not accept the offence, or not in the way that was hoped (P26). */
export const acceptanceTerms: readonly Term[] = [
  {
    ...acceptance,
    id: 'denial',
    name: 'in denial',
    says: `
      (BE/still) in (_) denial (about/of/over)
      his/her/their/total/complete/absolute/categorical/partial/level-of/continued/ongoing/outright/flat/persistent denial
      denial of (THE) offence/offending/harm/responsibility/guilt/abuse
      denier
      continue/persist to/in (_) deny
      flatly/strenuously/vehemently/stubbornly/categorically/repeatedly/simply deny
      deny … therefore/and-so/which-make/which-show`,
    unless: 'denial of bail/access/entry/service/parole/contact/housing',
    why: 'This says what goes on in a mind. Nobody can see that.',
    instead: 'Write what the court found and what the person says, each as it is.',
    source: sources.maruna,
  },
  {
    ...acceptance,
    id: 'minimises',
    name: 'minimises, plays it down',
    says: `
      minimise (THE) (DEED/what)
      minimisation/downplay/trivialise/gloss-over/make-light-of
      play/water/brush/laugh (it) down/off (THE) (_) DEED/what
      play/laugh it down/off
      dismiss (THE) DEED`,
    unless: 'minimise (the/any/_) contact/time/delay/waste/cost/risk/chance/disruption/travel',
    why: 'This compares an account with one that only we think right.',
    instead: 'Write both: what the person says, and what the record says.',
    source: sources.maruna,
  },
  {
    ...acceptance,
    id: 'responsibility',
    name: 'takes no responsibility',
    says: `
      take/accept/show/assume/acknowledge/admit … no/little/limited/partial/some/minimal/full/any/more/complete (_) OWNING
      NOT/fail/refuse/unable/unwilling/reluctant/struggle/yet/need/must/should/ready/start/begin/learn (to) (_) take/accept/own/assume/acknowledge (_) OWNING
      no/lack/little/limited/avoid/evade/deflect/shirk/shift/diffuse (of/in/take/all) (_) OWNING
      partial/full/little/limited/lack-of/no acceptance
      acceptance of (THE) (_) DEED
      come to term with (THE) DEED/what
      do/see nothing/anything/little wrong
      distance SELF from (THE) DEED
      unrepentant/unapologetic
      show/express/feel/without (_) no/little/any (_) guilt/shame/regret/sorrow
      NOT (_) accept/admit/acknowledge/own THEIR (_) guilt/part/role/wrongdoing/offending
      take/accept responsibility for THEIR (_) action/behaviour/offending/offence
      can/will not (_) ADMIT what/that
      face up to`,
    why: 'This weighs somebody against a set answer.',
    instead: 'Write what the person says of their own part, in their words.',
    source: sources.maruna,
  },
  {
    ...acceptance,
    id: 'blames',
    name: 'blames others',
    says: `
      !be/get/the blame !SELF/nobody/no/for _
      victim blaming
      externalise … blame/responsibility/behaviour
      external locus
      shift/pass/push/project/deflect/place/put/attribute/lay/apportion (_) (the) blame
      see/view/portray/present/paint/cast SELF as … victim
      victim stance/mentality/mode/role/card
      poor me
      hard done by
      feel sorry for SELF`,
    why: 'This passes judgement on an account.',
    instead: 'Write what the person gave as the reason, and whether the record agrees.',
  },
  {
    ...acceptance,
    id: 'excuses',
    name: 'makes excuses, tries to justify',
    says: `
      =excuses !SELF/THEM/from
      excuse making
      as/just/only an excuse
      no excuse for
      try/seek/attempt/continue/like/want to (_) justify/excuse/rationalise/normalise/explain-away
      justify/rationalise/normalise/excuse (THE) DEED/what
      justification !of/for
      rationalisation/explain-away/deflect/collude/collusive/half-hearted/half-heartedly
      dismissive of/about/towards`,
    why: 'This calls a reason by another name.',
    instead: 'Write the reason that was given, and what is known of it.',
    source: sources.maruna,
  },
  {
    ...acceptance,
    id: 'refuses-to-accept',
    name: 'refuses to accept, fails to acknowledge',
    says: `
      refuse/refusal/fail/failure/unwilling/reluctant/unable/inability/struggle to (_) ADMIT/see/discuss/understand/address … DEED
      THEY (_) refuse/fail to (_) ADMIT/reflect/be-honest/open-up
      only/finally/eventually/grudgingly/reluctantly/belatedly admit/acknowledge/concede/accept
      admit only
      NOT (_) accept/acknowledge/recognise/appreciate/see … seriousness/gravity/impact/harm/wrong/extent/severity/consequence/effect/problem
      despite be (_) convict/find-guilty
      despite convict/the-evidence/overwhelming-evidence/THEIR-guilt`,
    unless:
      'accept THE/an/any place/offer/lift/job/tenancy/bed/money/gift/help/invitation/medication/visit/support',
    why: 'This takes it for granted what there is to accept.',
    instead: 'Write what was asked, and what the person said.',
  },
  {
    ...acceptance,
    id: 'claims',
    name: 'claims that, would have us believe',
    says: `
      claim that/to/not/it/ignorance/amnesia/innocence/THEY
      have/make/want/expect us/me/one/people (to) believe
      so-called/supposed/alleged innocence/remorse/alibi/blackout/amnesia/regret
      purport/profess/protest/feign to/that/THEIR/innocence/remorse
      convenient/conveniently/selective (_) forget/memory/amnesia/recall/can
      THEIR version of
      stick to THEIR ACCOUNT
      change/vary THEIR ACCOUNT
      THEY (_) insist (that) THEY/it/nothing
      =adamant/protestation
      deny everything/it-all/any-wrongdoing
      sorry/regret/upset/remorseful (only) (for/at/about/that/to) (THEY) (have) (be/get) catch
      likely/familiar/tall/sob story
      sanitised/rehearsed/self-serving/far-fetched/implausible/unconvincing/superficial (_) ACCOUNT/answer
      evasive/vague/cagey/guarded about/when/around/on
      ACCOUNT (do) not add-up/hold/ring/make-sense
      until/unless THEY (_) ADMIT
      rather than (_) ADMIT
      hide behind
      NOT (be) (_) honest/truthful/forthcoming/candid/transparent
      come clean
      pretend not to
      put it/this/that/everything/THEIR-offending (all) down to
      nobody/no-one believe
      take at face value
      not (_) convince that/by/of
      truly/genuinely/really sorry/remorseful`,
    unless:
      'claim universal/housing/benefit/pip/child/asylum/against/on/for/back/expense/compensation',
    why: 'This lets it be heard that we do not believe it.',
    instead: 'Write “says”. Where the record says otherwise, write that too.',
  },
];
