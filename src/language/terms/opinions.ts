import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const opinion = { kind: 'opinion-as-fact', source: sources.ours } as const;

/** Judgements and forecasts that stand where facts are asked for (P3, P24). */
export const opinions: readonly Term[] = [
  {
    ...opinion,
    id: 'clearly',
    name: 'clearly, obviously, no doubt',
    says: `
      !see/hear/speak/write/read/mark/remember/show/said/so/more/most/very/as clearly/plainly !visible/marked/labelled/seen/heard/shown/say/state/.
      obviously/undoubtedly/undeniably/unquestionably/evidently/blatantly/surely/certainly/definitely/inevitably/predictably/unsurprisingly
      simply NOT/refuse/want
      no/without/little/beyond (any/a/reasonable) doubt/question
      it/that/BE (SO) (_) clear/obvious/evident/apparent/plain/inevitable that/how/why
      be likely/unlikely/probable that
      it be (SO) clear/obvious/evident/apparent from/to
      of course THEY/it/this
      truth/reality/fact be/remain that
      must/can-not/could-not have (_) know/be/have/want/intend/mean/realise/see/plan/feel
      should have know
      typical of THEM`,
    unless: `
      matter/end/start of course
      not (_) clear`,
    why: 'This pushes a judgement where facts are asked for.',
    instead: 'Say what shows it, and put what you make of it under your view.',
  },
  {
    ...opinion,
    id: 'will-reoffend',
    name: 'will reoffend, is a danger',
    says: `
      will/go-to/bound-to/certain-to/sure-to/likely-to/liable-to/may-well (_) (_) (_) reoffend/offend/do-it-again/relapse/escalate/get-worse/kill/hurt/harm/attack/abscond/return-to/go-back-to
      BE/SO/highly likely/unlikely to (_) comply/breach/change/engage/stop/cope/fail/use/drink
      matter of time
      bound/destined/doomed to
      would (_) have (_) kill/hurt/hit/reoffend/continue
      THEY BE/pose/present (SO) (_) danger/menace/liability/threat/risk (to)
      BE (at/a) (SO) high/low/medium/imminent/significant/serious risk of
      BE/pose/present no/not/little (longer) (_) risk/danger/threat
      will never
      have learn nothing/THEIR-lesson
      relationship will/be (_) fail/toxic/unhealthy/doomed`,
    unless: 'do/have/did not (_) change/stop/learn',
    why: 'This is a forecast, or a level, where facts are asked for.',
    instead: 'Put it under your view, with what it rests on and what would change it.',
  },
  {
    ...opinion,
    id: 'is-jealous',
    name: 'is jealous, is a bad mother',
    says: `
      THEY BE (SO) (SO) TRAIT !to
      be/make (not) a/an/the (SO) bad/good/poor/terrible/loving/unfit/weak/difficult/troubled/damaged/decent/nice/changed/TRAIT (young) PERSON/dad/mum/parent/husband/wife/influence
      undiagnosed _
      THEY be (SO) (_) drunk/stoned/intoxicated/under-the-influence .
      THEY be (SO) =grooming/=dealing/=stealing/=manipulating/=exploiting/=offending/=reoffending !with
      be probably/likely/almost-certainly/definitely (a/an) (_) autistic/bipolar/depressed/adhd/psychotic/traumatised/guilty
      THEY be not (SO) ready/capable/serious/interested/committed/sorry
      kind/type/sort of man/woman/person
      more interested/concerned/bothered in/about/with
      inherit/get/learn (_) from THEIR father/mother/parent/family
      cowardly/vicious/brutal/senseless/mindless/callous/horrific/appalling/despicable/vile/savage/cruel/defenceless attack/assault/act/crime/offence/murder/woman/man/victim/child/rape
      THEIR-own-worst-enemy/ask-for-trouble/play-with-fire/premeditated
      easily/readily lead/led/provoke/bored/influence
      NOT/no/little (make) (any/much/a/real) effort
      could (easily) have stop/walk-away/choose/avoid
      always/constantly lie/blame/complain/look-for`,
    why: 'This judges, where facts are asked for.',
    instead: 'Say what was done and who saw it. Your judgement belongs under your view.',
  },
  {
    ...opinion,
    id: 'forecast',
    name: 'what will be, without when or why',
    says: `
      THEY will/be-go-to/be-likely-to/be-unlikely-to (not/soon/just/never/always/only) want/try/stop/fail/repeat/recover/improve/settle/struggle/manage/cope/change/comply/carry-on/continue/relapse/find-it/get-worse/get-better/deteriorate/regret/succeed/benefit/hurt/hit/steal/lie/blame/refuse/disengage/offend/breach`,
    vague: true,
    why: 'This is a forecast where facts are asked for.',
    instead: 'Put it under your view, with what it rests on.',
  },
];
