import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const generic = { kind: 'generic-need', source: sources.ours } as const;

/** Needs that are written of everyone (P16, P26), each met by a question that makes them this person's. */
export const genericNeeds: readonly Term[] = [
  {
    ...generic,
    id: 'improve-thinking',
    name: 'needs to improve thinking skills',
    says: `
      NEED (_) MEND … ANYONES
      ^ MEND … ANYONES
      intervention/programme/session/support/work/help/input/guidance (_) to/on/around/regarding/with/for/aim-at/look-at/in-relation-to (THE) (_) ANYONES
      ANYONES/OFTEN need/must/should/will/have-to (to) (_) be (_) address/explore/tackle/manage/improve/reduce/work/challenge/develop/strengthen/increase/look`,
    unless: `
      thinking skill programme/course
      victim-awareness/relationship/parenting/life-skill/thinking course/session/programme/workshop
      english/welsh/maths`,
    why: 'This is needed by everyone. What did the person do, when, and what came before it?',
    instead: 'Say that, and what would be different next time.',
  },
  {
    ...generic,
    id: 'address-use',
    name: 'needs to address alcohol misuse',
    says: `
      NEED (_) MEND … OFTEN (misuse/use/consumption/intake/issue/problem)
      ^ MEND … OFTEN (misuse/use/consumption/intake/issue/problem)
      NEED (_) find/secure/gain/get/obtain/sustain/maintain/access/seek (an/THEIR) (stable/suitable/settled/secure/own/permanent/paid/full-time/meaningful/regular) accommodation/housing/employment/work/job/training/education
      need/require/benefit-from/should-have/receive/offer (_) support/help/work/intervention/input/assistance/advice/treatment/counselling/guidance (_) with/around/for/on/in/regarding/to (_) OFTEN/work
      need/must/should/have-to (to) (stay/remain/keep/become/be/get) (_) abstinent/drug-free/alcohol-free/clean/sober/substance-free
      need/must/should/have-to (to) abstain`,
    vague: true,
    why: 'This would fit many people. How much, when, with whom, and what came of it last time?',
    instead: 'Say that, and the first step: “from thirty pints to ten by Christmas”.',
  },
  {
    ...generic,
    id: 'stay-out-of-trouble',
    name: 'stay out of trouble, stop offending',
    says: `
      stay/keep/remain/steer (_) out-of-trouble/clear-of-trouble/offence-free/crime-free/drug-free/out-of-prison
      stop/cease/desist/refrain/avoid/not/reduce/prevent/address (from) … reoffending/offending
      stop/avoid/not (_) commit/get (_) offence/crime/in-trouble/into-trouble
      lead/live/adopt/maintain (a/an) (_) prosocial/law-abiding/crime-free/offence-free/positive/productive/stable/better/good/structured (and) (_) life/lifestyle
      become/be (a/an) better/more-responsible/good/responsible/productive/law-abiding person/man/woman/father/mother/citizen/parent/role-model
      stay/keep (well) away from crime/drug/alcohol/trouble/drink/offending
      need/must/should/have-to/learn (to) (_) think (_) about (THE) effect/impact/consequence/action/behaviour/future/choice/victim
      area/issue/factor/need for/to (be) work/address/explore/development/intervention
      make (the) (more) BETTER (life) choice/decision/change
      need/must/should/have-to/learn (to) (_) grow-up/mature/change-THEIR/move-on/behave/sort-SELF/control-SELF/comply/try-harder/do-better/calm-down
      need/must/should (to) show (_) remorse/commitment/motivation/respect
      avoid/away-from/distance-SELF-from/not-mix-with (_) BAD/trouble/high-risk/conflict/temptation (_)`,
    why: 'This says what not to do. Where did it go wrong last time, and what was different when it went well?',
    instead: 'Say one thing to do, where, and by when.',
  },
  {
    ...generic,
    id: 'engage-with-services',
    name: 'engage with services, comply',
    says: `
      to/must/should/will/and FURTHER (_) with/in (all/any/THE) (_) (_) service/supervision/support/intervention/treatment/professional/agency/probation/programme/plan/requirement/condition/order/licence/process/work
      complete/undertake/attend/do/access (_) offence-focused/offending-behaviour/appropriate/relevant/suitable/accredited/structured/further/one-to-one (_) work/intervention/programme/course/session/treatment
      work need/to/should/will/must (to) be (_) do/undertake/complete/carry-out/require
      further/more/ongoing/continued/additional/intensive (_) work/support/intervention/input (_) (be) require/need/necessary/around
      would/could/may/might (_) benefit from (_) (_) work/support/intervention/structure/input/counselling/guidance/help/engagement/engage/programme/treatment/therapy/develop/improve/build/address/learn/explore`,
    vague: true,
    why: 'This says that something is to be done, not what. What would the person do first, and with whom?',
    instead: 'Say what, where, how often and by when.',
  },
  {
    ...generic,
    id: 'vague-need',
    name: 'needs to work on, without when or how',
    says: `
      need/must/should/ought/have-to/require/expect/aim-be/goal-be/objective-be/priority-be (for/to) (THEY) (to) (_) MEND/FURTHER/engage/comply/think/accept/become/desist/refrain/abstain/realise/appreciate/recognise/respect/grow/mature/behave/settle
      support/help/work/assistance/intervention with/around/on/for/in (_) (_) (_) be need/require/necessary/beneficial
      THEIR need be/include/lie`,
    vague: true,
    why: 'This says neither when, nor where, nor with whom.',
    instead: 'Say one thing that the person will do first, and by when.',
  },
];
