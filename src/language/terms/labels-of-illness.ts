import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

/** Nouns that make an illness, a habit or a hard life the whole of a person (P26). */
export const labelsOfIllness: readonly Term[] = [
  {
    id: 'addict',
    kind: 'label',
    name: 'addict, drug user',
    says: `
      (SUBSTANCE/gambling/sex/recovering/former/known) =addict/=addicts
      (known/regular/heavy/chaotic/habitual/problematic) SUBSTANCE user/misuser/abuser/taker
      junkie/junky/druggie/stoner/smackhead/crackhead/pothead/crack-head/smack-head/pill-head`,
    why: 'This says what somebody is by what they take.',
    instead: 'Say what is used, how much and since when.',
    source: sources.kelly,
  },
  {
    id: 'alcoholic',
    kind: 'label',
    name: 'alcoholic, drunk',
    says: `
      (a/an/functioning/chronic/recovering/known/violent) alcoholic
      a/an/the/known/town/violent/habitual/mean/nasty/old/street =drunk .
      a/an/the/known/town/violent/habitual/mean/nasty/old/street =drunk who/and/with/when/in
      drunkard/wino/pisshead
      street/problem/heavy/binge/dependent drinker`,
    unless: 'alcoholic anonymous/drink/beverage/liver/hepatitis/content/hand/gel',
    why: 'This says what somebody is by what they drink.',
    instead: 'Say how much is drunk, how often, and what comes of it.',
    source: sources.kelly,
  },
  {
    id: 'habit',
    kind: 'label',
    name: 'drug habit, dirty test',
    says: `
      SUBSTANCE/gambling habit
      feed/fund/support THE/an (_) habit/addiction
      dirty test/sample/urine/screen/needle
      test/give (a) dirty`,
    why: 'This makes an illness sound like a vice.',
    instead: 'Say what is used or what was found: “tested positive for cocaine on 3 May”.',
    source: sources.kelly,
  },
  {
    id: 'schizophrenic',
    kind: 'label',
    name: 'schizophrenic, psychopath and the like',
    says: `
      (paranoid/diagnosed/known) schizophrenic !illness/disorder/symptom/episode
      schizo/psychopath/sociopath/psychopathic/sociopathic/narcissist/psycho/nutter/lunatic/maniac/headcase/nutjob/basket-case
      narcissistic !personality
      manic depressive
      BE (SO) bipolar/borderline/unhinged/deranged/hysterical/neurotic/mad/insane/crazy/disturbed/mental .
      BE (SO) bipolar/borderline/unhinged/deranged/hysterical/neurotic/mad/insane/crazy/disturbed/mental and/who/with/PERSON
      mentally ill/unstable/=disordered
      mental patient/case
      personality =disordered
      a pd/bpd/borderline/psychotic who/and/with`,
    why: 'This makes an illness the whole of a person.',
    instead: 'Say what was diagnosed, by whom and when.',
    source: sources.nhs,
  },
  {
    id: 'self-harmer',
    kind: 'label',
    name: 'self-harmer, attention seeker',
    says: `
      (prolific/known/repeat) self-harmer
      attention seek/seeker/hungry
      seek/want/crave/cry-out-for attention
      for attention .
      drama queen
      time waster
      cry for help
      suicidal/overdose/self-harm gesture`,
    unless: `
      seek/want attention from
      want for attention`,
    why: 'This judges distress instead of describing it.',
    instead: 'Say what was done, when, and what came before it.',
    source: sources.nhs,
  },
  {
    id: 'disability',
    kind: 'label',
    name: 'handicapped, retarded, wheelchair-bound',
    says: `
      retard/handicapped/cripple/spastic/midget/mongol
      wheelchair bound
      confine to a wheelchair
      deaf and dumb
      mentally/educationally deficient/subnormal
      THEY BE (SO) slow/simple/thick/backward .
      THEY BE (SO) slow/simple/thick/backward and/but
      not very bright
      low functioning/intelligence/intellect
      the disabled/=autistics .`,
    why: 'This is a slight, and says nothing of what is needed.',
    instead: 'Say what the person finds hard, and what helps.',
    source: sources.nhs,
  },
];
