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
      only/just/simply/purely do (it/this/that/so) because/to/for/out-of
      do it/this/that because/out-of/for-fun
      _ only because THEY
      say/plead/apologise/agree/attend/come/comply only/just to/for/because
      only/just/simply/merely say/plead/apologise/admit/agree/attend/come/care/comply (_) (_) because/to/for/about
      it/this be (_) MINDSET that
      drink/use/smoke/cut/steal/gamble/fight/offend (_) (_) to block/forget/cope/numb/escape/feel/impress/fit-in/relax/avoid/prove
      an/a attempt/ploy/way/bid to get/avoid/control/manipulate/gain/escape/win/punish
      every/no/any/full/the intention/intent of/to
      look/spoil for a-fight/trouble/revenge
      be (_) try/seek/attempt/hope/out to frighten/hurt/control/intimidate/punish/humiliate/provoke/impress/get-back/manipulate/win
      =intending to
      on-purpose/deliberately/intentionally/cynically/selfishly/callously
      out-of/drive-by/fuel-by/motivate-by/because-of/due-to/stem-from/rooted-in/down-to/result-of/come-from (THE/an/sheer) (_) MINDSET
      because/in-order/only/just (THEY/want) to/=want hurt/punish/frighten/humiliate/control/please
      to get-back-at/get-attention/get-THEIR-own-way/impress/look-tough/show-off/gain-power/gain-control/prove-SELF/prove-a-point/feel-powerful
      for fun/kick/sympathy/effect/revenge/pleasure/sexual-gratification/the-thrill
      because THEY (_) want/like/enjoy/hate/think/believe/feel/love/fear/resent
      because THEY BE (_) TRAIT/bored/lonely/frightened/desperate/ashamed/in-love
      because of how/what/the-way
      behind/at-the-root-of/at-the-heart-of this/THE … violence/offending/behaviour/drinking/anger/offence
      that/which/this (_) explain/account-for
      real/main/underlying/root/true reason/motive/motivation/cause for/of/behind/why/be
      be (_) provoke/drive/fuel/motivate by
      drink/alcohol/cannabis/drug/jealousy/anger/trauma be-to-blame/be-the-cause/make-THEM/drive/fuel/cause/explain`,
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
      NOT (_) tell (_) (_) truth/everything/all
      be (_) hide-something/hide-the-truth/covering-up/withholding/holding-back/faking/pretending/exaggerating/put-it-on
      pretend (not) to care/be/want
      tear/apology/remorse/distress/illness/symptom/letter … BE (_) an-act/put-on/fake/for-show/insincere/not-real
      fake/feign/fabricate/exaggerate/crocodile-tear
      NOT (_) genuine/sincere/believable/credible/convincing/plausible
      genuinely/sincerely/truly _
      genuine/sincere/heartfelt/insincere/hollow/empty remorse/regret/apology/desire/motivation/effort/promise/wish
      know exactly/full-well/perfectly-well`,
    why: 'This says what was in a mind.',
    instead: 'Say what was said and what turned out, each with its source.',
  },
  {
    ...opinion,
    id: 'enjoys',
    name: 'enjoys the power, does not care',
    says: `
      enjoy/like/love/relish/crave/thrive-on/delight-in/get-off-on/addicted-to (the/be/to/making/seeing) (_) status/attention/power/control/thrill/buzz/fear/violence/chaos/drama/danger/respect/conflict/fight/hurt/frighten/excitement
      kick/thrill/buzz/pleasure/gratification out-of/from/in
      have/show/with (SO) no/little (_) wish/intention/intent/desire/interest/conscience/guilt/shame/regret/pity/sympathy/willingness/ambition
      do/could not (_) care/respect/regret/appreciate/mean-it/see-the-need/take-it-seriously
      do not (_) want to/the/THEIR/anything/help
      think/believe/feel/convince/expect (that) THEY/woman/man/everyone/people/the-rule/the-law BE/can/could/deserve/owe
      see/view/regard/treat/consider SELF/woman/man/probation/violence/other/people/THE (_) as/like
      hate/resent/despise/envy/obsessed-with/fixated-on/infatuated/in-love-with/hold-a-grudge
      want/intend/mean/hope/determined/prepared to hurt/kill/control/punish/harm/get-back/humiliate/ruin/frighten/carry-on/continue
      want revenge/power
      nothing-to-lose/something-to-prove/a-point-to-prove/above-the-law
      too proud/stubborn/lazy/immature/selfish to
      need for control/power/attention/status/excitement
      use probation/supervision/the-system/THEIR-illness/THEIR-child/people/other/woman/tear/charm/drink/drug/alcohol/violence to/as
      feel (_) jealous/humiliated/rejected/entitled/betrayed/powerful/guilty/ashamed/trapped/cheated/unwanted/worthless/bitter/in-control/no
      THEY (_) know/intend/mean/realise that/to/how/what/THEY/no
      THEY care only/more/nothing/little/deeply
      convince/kid/fool/deceive SELF
      want/expect/need everyone/people/other/us/woman/man/staff to
      THEY feel that/as/like/nothing/no/it/THEY
      THEY love/fear/trust/envy THEM
      THEY (_) can/could not (_) cope/control/bear/handle/accept/let-go
      have never/not (_) get-over/recover-from/come-to-term/forgive/move-on/learn/care/want/accept
      have (_) (_) personality-disorder/autistic-trait
      be (_) more/less/most dangerous/violent/manipulative/mature/settled/motivated/stable
      choose/pick (_) (_) vulnerable/older/younger/weak/easy/elderly _
      target/prey-on/single-out THE/THEM/woman/vulnerable/older/young`,
    why: 'This says what was in a mind.',
    instead: 'Say what was said or done. Your reading of it belongs under your view.',
  },
];
