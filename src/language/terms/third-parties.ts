import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

/** What somebody else may be said to do or to be. Who does it is looked for before it (doer.ts), and not whom it is done to. */
const deeds = `
  sell/supply/push/grow/hide/hold/store/carry/bring/smuggle/import/run/move/handle/use/smoke/inject/take/keep/pass/give/get/buy/post (_) (_) (_) GOODS
  deal !with/card
  launder/traffic/lie/offend/reoffend/cuckoo
  groom !dog/horse/pet
  rape/molest/exploit/coerce/stalk/harass/intimidate/bully/blackmail/assault/attack/abuse/stab/strangle/beat/punch/slap/threaten/pimp/neglect/kidnap/murder/kill/shoot/manipulate/torture/bribe/choke
  hit/kick/bite/hurt/push/control/burn/touch/follow/drug/film/lock THEM/THE
  steal/rob/burgle/shoplift/defraud/forge/cheat/con/scam/evade/pocket/swindle/fiddle
  commit/plan/organise/arrange/lead (THE) (_) (_) OFFENCE
  take/carry part/out (in) (THE) (_) OFFENCE
  set (the) fire
  torch/vandalise/smash/harbour/fabricate
  put/egg/talk/pressure/force/pay/get/make/encourage/order THEM/young/vulnerable (_) (up) to/into (_) (_) steal/sell/deal/carry/hold/rob/burgle/offend/smuggle/hide/look/it/crime
  introduce THEM to SUBSTANCE/crime/offending
  lead THEM into/astray
  help (THEM) (to) burgle/rob/steal/hide/sell/attack
  cover up/for
  take/control/withhold/spend her/his/your (_) wage/money/benefit/card/medication/methadone/phone
  keep/take/hide/split (_) (of) (the) cash/money/proceed
  look the other way
  start the/it (fight/fire/trouble)
  break in/into
  drive while/drunk/uninsured
  misuse SUBSTANCE
  run up THEIR
  set THEM up`;
const states = `
  BE (SO) (THE/one-of-the) !PREP (_) !PREP (_) CRIMINAL/liar/addict/alcoholic/abuser/paedophile/thug/perpetrator/lookout/gang-member/bad-influence
  BE (SO) involve/mixed-up/caught-up/complicit/part in/of/with (_) (_) OFFENCE
  BE (SO) behind/responsible-for/guilty-of (_) (_) OFFENCE/it/this
  BE (SO) violent/abusive/cruel/corrupt/dishonest/controlling/coercive/dangerous/neglectful
  BE on-the-run/on-drug/up-to-no-good/use/drink .
  BE use/drink again/heavily`;

const aboutThem = {
  kind: 'third-party',
  why: 'This states as a fact that somebody else did wrong.',
  instead:
    'Say who says so and when, and whether it was ever tested: “police summary, 2 May; not charged”.',
  source: sources.ours,
} as const;

/** Somebody else's guilt, stated as if it had been found (P22, P24). */
export const thirdParties: readonly Term[] = [
  {
    ...aboutThem,
    id: 'third-party-does',
    name: 'somebody else’s crime as a fact',
    doer: 'other',
    says: deeds + states,
  },
  {
    ...aboutThem,
    id: 'third-party-in-copy',
    name: 'somebody else’s crime, in what the person will read',
    doer: 'they',
    only: 'copy',
    says: deeds + states,
    why: 'This tells the person as a fact that somebody else did wrong.',
    instead: 'Leave it out, or say only what the person told us.',
  },
  {
    ...aboutThem,
    id: 'third-party-done-by',
    name: 'hurt, led or supplied by somebody else',
    says: `
      abuse/rape/groom/assault/exploit/beat/hit/attack/coerce/control/threaten/neglect/stab/rob/blackmail/bully/harass/stalk/lead/force/pressure/recruit/supply/introduce/draw/manipulate (_) (_) (_) by (THE/one-of/some-of) (THE) (_) KIN
      at the hands of (THE) (_) KIN
      put up to it by (THE) (_) KIN
      get/buy THE drug/gun/knife/weapon/crack/heroin/cocaine/supply from (THE) (_) KIN
      cover for (THE) (_) KIN
      take the blame/rap/fall for
      THEIR (_) abuser/rapist/attacker/stalker/supplier/dealer`,
  },
  {
    ...aboutThem,
    id: 'third-party-is',
    name: 'violent father, drug-dealing partner',
    says: `
      violent/abusive/drug-dealing/drug-using/criminal/controlling/alcoholic/addicted/dishonest/coercive/offending/neglectful/manipulative (_) KIN
      THEIR (_) KIN (_) drug-dealing/drug-use/violence/=abuse/=offending/criminality/crime/=stealing/theft/fraud/=dealing/infidelity/=grooming/exploitation/=neglect
      criminal/crime/notorious/offending/problem/gangland family`,
    unless: `
      domestic abuse officer/worker/nurse
      criminal (defence) solicitor/case
      gang worker/officer/unit`,
    why: 'This says of somebody else what nobody may have found.',
    instead: 'Say who says so, or what a court found and when.',
  },
];
