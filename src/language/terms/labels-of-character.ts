import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

/** Names that are called, and words that lay blame on whoever was hurt (P26). */
export const labelsOfCharacter: readonly Term[] = [
  {
    id: 'name-calling',
    kind: 'label',
    name: 'thug, waster, monster',
    says: `
      thug/thuggish/yob/hooligan/lout/scum/scumbag/lowlife/low-life/monster/evil/wicked/feral/waster/layabout
      scrounger/workshy/work-shy/feckless/parasite/troublemaker/trouble-maker/rogue/toerag/delinquent
      tearaway/misfit/fantasist/sponger/leech/deadbeat/sleazy/reprobate/degenerate/skiver
      weirdo/oddball/womaniser/loner/lone-wolf/hothead/hard-man/bad-boy/sex-pest/benefit-cheat
      waste-of-space/bone-idle/black-sheep/good-for-nothing/no-angel/off-the-rail/lost-cause/hopeless-case/time-bomb/piece-of-work
      bad lot/apple/seed/blood/man/person
      rotten/bad to the core
      drain/burden on
      chip on THEIR shoulder
      BE (like) an/a animal .
      THE/very/angry (_) violent/dangerous/damaged/unpleasant/nasty/aggressive/deviant/predatory/vile/depraved/vicious/twisted/controlling/angry (and) (_) (young/old) PERSON
      bad/unfit/useless/terrible/neglectful/hopeless mother/father/mum/dad/parent`,
    unless: `
      loch ness monster
      evil eye`,
    why: 'This calls somebody names.',
    instead: 'Say what was done, and who saw it.',
    source: sources.revolvingDoors,
  },
  {
    id: 'liar',
    kind: 'label',
    name: 'liar, manipulative',
    says: `
      (compulsive/habitual/pathological/accomplished/practised/good/known) liar
      manipulative/manipulatively/manipulator/devious/deceitful/cunning/conniving/two-faced/untrustworthy
      manipulate THEM/THE/staff/everyone/professional/officer/probation/situation
      manipulation of
      play people/staff/professional/agency/one (_) off/against
      play (the/mind) (_) system/game/victim/probation
      wrap … round/around THEIR (little) finger
      groom/split staff/professional/officer
      superficial/superficially charm/charming
      game player/playing
      NOT (to) be trust`,
    unless: 'manipulative therapy',
    why: 'This is a verdict on a character.',
    instead: 'Say what was said, what turned out otherwise, and how that is known.',
    source: sources.revolvingDoors,
  },
  {
    id: 'sex-work',
    kind: 'label',
    name: 'prostitute, promiscuous',
    says: `
      (child/street/known) prostitute/hooker/whore/slag/slut/slapper/promiscuous/promiscuity/working-girl
      loose woman/moral
      sleep around`,
    why: 'This blames, and hides who used or profited.',
    instead: 'Write “sold sex”, and what is known of who was behind it.',
    source: sources.childrensSociety,
  },
  {
    id: 'victim-blame',
    kind: 'label',
    name: 'put herself at risk, provoked him',
    says: `
      put/place SELF at/in (_) risk/danger/situation/position
      victim/partner/wife/girlfriend/complainant/ex/she … provoke/goad/lead THEM/it/on
      provoke by THE (_) victim/partner/wife/girlfriend/ex
      =asking for it
      bring it on/upon SELF
      choose/draw/attract … abusive/violent/unsuitable/dangerous man/woman/partner/relationship
      keep (go/return) back to THEM
      lifestyle choice
      child porn/pornography
      volatile relationship
      six of one
      as bad as each other
      mutual/mutually violence/violent/abusive
      fail to protect`,
    why: 'This lays it at the door of whoever was hurt.',
    instead: 'Say who did what to whom.',
    source: sources.childrensSociety,
  },
  {
    id: 'origin',
    kind: 'label',
    name: 'an illegal, gypsy, coloured',
    says: `
      =illegals
      an illegal .
      an illegal who/from/and/in
      illegal immigrant/migrant/alien
      bogus/failed asylum seeker
      foreign national offender/criminal
      gypsy/gipsy/pikey/oriental/=ethnics/homosexual/transvestite/half-caste
      coloured man/woman/people/person/boy/girl/lad
      the =blacks/=asians/=whites/=muslims/=jews`,
    unless: 'gypsy (and) roma/traveller',
    why: 'This is a slight, or says that a person is against the law.',
    instead: 'Say what matters here: which country, what papers, what the person calls themself.',
    source: sources.ours,
  },
  {
    id: 'homeless',
    kind: 'label',
    name: 'vagrant, beggar, down and out',
    says: `
      vagrant/tramp/beggar/hobo/dosser/=institutionalised/down-and-out/street-people
      the homeless !team/unit/person/section/service/shelter/hostel/duty/application
      problem family
      sink estate
      broken home`,
    why: 'This makes having nowhere to live the whole of a person.',
    instead: 'Say where the person slept last night, and since when.',
    source: sources.ours,
  },
];
