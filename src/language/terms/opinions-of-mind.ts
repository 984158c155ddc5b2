import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const opinion = { kind: 'opinion-as-fact', source: sources.ours } as const;

/** What goes on in somebody, told as if it had been seen (P3, P24). */
export const opinionsOfMind: readonly Term[] = [
  {
    ...opinion,
    id: 'motive',
    name: 'only did it because, on purpose',
    says: `
      only/just/simply do (it/this/that/so) because/to/for/out-of
      do it/this/that because/out-of/for-fun
      _ only because THEY
      only/just/simply/merely say/plead/apologise/admit/agree/attend/come/comply (_) (_) because/to/for
      it/this be (_) MINDSET that
      drink/use/smoke/cut/steal/offend (_) (_) to block/forget/cope/numb/escape/feel/impress/fit-in/prove
      an/a attempt/ploy/way to avoid/control/manipulate/gain/escape/punish
      every/no/full/the intention/intent of/to
      look for a-fight/trouble/revenge
      be (_) try/seek/attempt/out to frighten/hurt/control/intimidate/punish/humiliate/provoke/impress/get-back/manipulate
      =intending to
      on-purpose/deliberately/intentionally/selfishly/callously
      out-of/drive-by/fuel-by/motivate-by/because-of/due-to/stem-from/rooted-in/down-to/result-of/come-from (THE/an/sheer) (_) MINDSET
      because/only/just (THEY/want) to hurt/punish/frighten/humiliate/control/please/impress/show-off/get-attention/gain-control
      to get-back-at/get-attention/get-THEIR-own-way/gain-control/prove-SELF/prove-a-point
      for fun/kick/revenge/pleasure/sexual-gratification/the-thrill
      because THEY (_) want/like/enjoy/hate/think/believe/feel/love/fear/resent
      because THEY BE (_) TRAIT/bored/lonely/frightened/desperate/ashamed
      because of how/what/the-way
      behind/at-the-root-of/at-the-heart-of this/THE … violence/offending/behaviour/drinking/offence
      that/which/this (_) explain/account-for
      real/main/underlying/root reason/motive/motivation/cause for/of/behind/be
      be (_) provoke/drive/fuel/motivate by
      drink/alcohol/cannabis/drug/jealousy/trauma be-to-blame/be-the-cause/make-THEM/drive/fuel/cause/explain`,
    why: 'This says why. Nobody can see why.',
    instead: 'Say who gave that reason, or put it under your view as yours.',
  },
  {
    ...opinion,
    id: 'lying',
    name: 'was lying, is hiding something',
    says: `
      be/keep/and/always/often/have/THEY (_) lie !down/in/on/awake/there/low/face/ill/beside/next/across/at
      lie to/about
      NOT (_) tell (_) (_) truth/everything
      be (_) hide-something/hide-the-truth/withholding/holding-back/faking/pretending/exaggerating
      pretend (not) to care/be/want
      tear/apology/remorse/distress/illness/letter … BE (_) an-act/put-on/fake/for-show/insincere/not-real
      fake/feign/fabricate/exaggerate
      NOT (_) genuine/sincere/believable/credible/convincing/plausible
      genuinely/sincerely/truly _
      genuine/sincere/insincere/hollow/empty remorse/regret/apology/desire/motivation/effort/promise
      know exactly/full-well/perfectly-well`,
    why: 'This says what was in a mind.',
    instead: 'Say what was said and what turned out, each with its source.',
  },
  {
    ...opinion,
    id: 'enjoys',
    name: 'enjoys the power, does not care',
    says: `
      enjoy/like/love/relish/crave/thrive-on/addicted-to (the/be) (_) status/attention/power/control/thrill/buzz/violence/chaos/drama/danger/conflict/fight
      thrill/buzz/pleasure/gratification out-of/from
      have/show (SO) no/little (_) wish/intention/intent/desire/interest/conscience/guilt/shame/regret/sympathy/willingness
      do not (_) care/respect/regret/appreciate/mean-it/want-to
      think/believe/feel/convince/expect (that) THEY/woman/man/everyone/the-rule BE/can/could/deserve/owe
      see/view/regard/treat SELF/woman/man/probation/violence/people/THE (_) as/like
      hate/resent/despise/obsessed-with/fixated-on/infatuated/in-love-with
      want/intend/mean/determined to hurt/kill/control/punish/harm/frighten/carry-on/continue
      want revenge/power
      nothing-to-lose/something-to-prove/above-the-law
      too proud/stubborn/lazy/immature/selfish to
      need for control/power/attention/status/excitement
      use probation/the-system/THEIR-illness/THEIR-child/people/other/woman/drink/drug/alcohol/violence to/as
      feel (_) jealous/humiliated/rejected/entitled/betrayed/powerful/guilty/ashamed/trapped/worthless/bitter/in-control/no
      THEY (_) know/intend/mean/realise that/to/how/what/THEY
      THEY care only/more/nothing/little
      convince/kid/deceive SELF
      THEY feel that/as/like/nothing/no/it/THEY
      THEY love/fear/trust THEM
      THEY (_) can/could not (_) cope/control/bear/handle/accept/let-go
      have never/not (_) get-over/recover-from/come-to-term/move-on/learn/care/accept
      have (_) (_) personality-disorder/autistic-trait
      be (_) more/less/most dangerous/violent/manipulative/settled/motivated
      choose/pick/target/prey-on/single-out (THE) (_) THEM/woman/vulnerable/older/younger/young/weak/elderly`,
    why: 'This says what was in a mind.',
    instead: 'Say what was said or done. Your reading of it belongs under your view.',
  },
];
