import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

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
    says: '(sex/sexual/young/violent/repeat/prolific/known/index/ex) offender/reoffender',
    unless: `
      offender manager/management/supervisor/assessment/personality/rehabilitation/group
      young offender institution
      sex/sexual offender register/treatment/notification
      perpetual offender notice`,
    instead: 'Use the name, or say what was done: “was convicted of …”.',
    source: sources.phillips,
  },
  {
    ...byOneDeed,
    id: 'perpetrator',
    name: 'perpetrator',
    says: 'perp/perpetrator/culprit/aggressor/wrongdoer/villain/assailant',
    unless: 'perpetrator programme/course/panel/group',
    instead: 'Use the name, or say what was done, and to whom.',
  },
  {
    ...byOneDeed,
    id: 'abuser',
    name: 'abuser, batterer',
    says: `
      (child/sex/sexual) abuser
      wifebeater/wife-beater/batterer/groomer`,
    unless: 'SUBSTANCE abuser',
    instead: 'Say what was done, to whom, and who says so.',
  },
  {
    ...byOneDeed,
    id: 'crime-noun',
    name: 'burglar, thief, rapist and the like',
    says: `
      BE/as/call/brand/like (THE/just/only/also/still) !PREP (_) !PREP (_) CRIMINAL
      known/convicted/career/prolific/persistent/serial/habitual/repeat/hardened/petty/typical (_) CRIMINAL
      ^ a/an !PREP (_) !PREP (_) CRIMINAL .
      ^ a/an !PREP (_) !PREP (_) CRIMINAL who/and
      a/the/career/hardened/petty/known =criminal .
      a/the/career/hardened/petty/known =criminal who/and/with
      =criminals
      sexual/sex/child predator
      drug/crack/heroin/cocaine/local/street dealer`,
    unless: `
      car/antique/art/card dealer
      book/film/play/programme/documentary/story/song/novel/podcast/series about/on/of (_) (_) (_) _`,
    instead: 'Say what was done, and when: “convicted of three burglaries in 2024”.',
  },
  {
    ...byOneDeed,
    id: 'paedophile',
    name: 'paedophile, nonce',
    says: 'paedophile/paedo/nonce/pervert/child-molester',
    instead: 'Say what was done. A diagnosis needs whoever made it.',
  },
  {
    ...byOneDeed,
    id: 'nominal',
    name: 'nominal, gang member',
    says: `
      gang/iom/mappa/visor/police/knife/robbery/burglary/priority/drug/known/prolific nominal
      =nominals
      gang member/banger/affiliate/associate/involved/linked
      gangster
      usual suspect`,
    instead: 'Say what is known of it, from whom, and when.',
  },
  {
    ...byOneDeed,
    id: 'breacher',
    name: 'breacher, absconder, recidivist',
    says: `
      (persistent/serial/repeat/habitual) breacher/absconder/recidivist/noncomplier
      prolific/persistent and priority
      frequent/repeat flyer`,
    instead: 'Say what was missed or broken, how often, and when.',
  },
  {
    ...byOneDeed,
    id: 'inmate',
    name: 'inmate, con, lifer',
    says: 'inmate/lifer/jailbird/probationer/felon/ex-con/old-lag/=convict/=convicts',
    instead: 'Write “a man in prison”, “a woman on probation”, or the name.',
    source: sources.phillips,
  },
  {
    ...byOneDeed,
    id: 'service-user',
    name: 'service user, PoP, individual',
    says: `
      service user
      this/the/supervised individual
      pop who`,
    why: 'This puts a class in the place of a person.',
    instead: 'Use the name, or “person on probation”, in full.',
    source: sources.phillips,
  },
  {
    ...byOneDeed,
    id: 'high-risk-person',
    name: 'a high-risk individual',
    says: 'high/medium/low risk PERSON',
    why: 'This makes a level a part of the person. A level is to somebody, of something, now.',
    instead: 'Say who could be harmed, how, and when it is most likely.',
  },
  {
    ...byOneDeed,
    id: 'male-female',
    name: 'a male, a female',
    says: `
      THE/white/black/asian/adult/young/older/unknown/old (_) male/female .
      THE/white/black/asian/adult/young/older/unknown/old male/female who/be/have/with/and/present/plead/serve
      young/adult/vulnerable/older/other/known/unknown =males/=females`,
    why: 'This is how police notes speak of people.',
    instead: 'Write “man” or “woman”, or the name.',
    source: sources.ours,
  },
];
