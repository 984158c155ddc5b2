import { sources } from '../sources.ts';
import type { Term } from '../term.ts';

const stock = { kind: 'stock', source: sources.ours } as const;

/** Set phrases about what will be done: a stranger who takes over could not do it (P19, P20, P30). */
export const stockManagement: readonly Term[] = [
  {
    ...stock,
    id: 'managed-through',
    name: 'risk will be managed through',
    says: `
      risk/behaviour/compliance/need/concern/mood will/to/can/should/must/could (_) be (_) manage/monitor/address/mitigate/contain/explore/support (through/via/by)
      risk/behaviour/compliance/mood/need be (_) manage/monitor/manageable/contain
      manage/monitor/address/support/deliver through/via/by (_) supervision/appointment/session/intervention/licence/contact/liaison/multiagency
      regular/ongoing/robust/close/closely/continued/effective/appropriate/intensive/enhanced/further supervision/monitor/liaison/management/oversight/intervention
      robust/robustly !flat/door/lock/boot
      continue to (be) monitor/manage/assess/explore/address/engage/review/encourage/challenge
      will/to (_) monitor/explore/challenge/reinforce (THE) (_) risk/mood/behaviour/attitude/compliance/associate/relationship/progress/trigger/motivation/offending/thinking`,
    why: 'Whoever takes over would not know what to do on Monday.',
    instead:
      'Say who does what, and when: “Ray rings on Fridays; if he can’t reach him, he rings us”.',
  },
  {
    ...stock,
    id: 'multi-agency',
    name: 'multi-agency liaison, offence-focused work',
    says: `
      multiagency/interagency (_) liaison/work/approach/information/communication/support/response/management/partner
      liaise/liaison with/between (_) (_) agency/professional/service/partner/other/all/police
      partnership working
      information/intelligence sharing !agreement
      offence/offending/victim/solution/risk focused/focussed/related/behaviour work/session/intervention/supervision
      one/1 to/2 one/1 work/supervision/intervention
      as/where/if/when (and-when) (deemed) appropriate/applicable
      as required/needed/necessary .
      appropriate/relevant/suitable/targeted/tailored/structured intervention/service/agency/support/referral/professional
      intervention will/to/aim/around/should
      holistic/wraparound/joined-up/criminogenic
      going/moving forward
      tool/skill (need) to manage/address/avoid/cope/deal/reduce`,
    unless: `
      multiagency public protection
      if/where necessary`,
    why: 'This names a method, not a deed.',
    instead: 'Say who tells whom what, and by when.',
  },
  {
    ...stock,
    id: 'linked-to-offending',
    name: 'linked to his offending',
    says: `
      link/relate/connect/relevant/attributable/contribute/contributory/key/significant (factor) to/in (_) (_) (_) offending/reoffending/risk/serious-harm/criminality
      offending related/=behaviours
      offending behaviour !programme/course
      pattern/history/cycle of (_) offending/behaviour/noncompliance
      high risk situation
      risk/offending/behaviour trigger
      trigger for/to THEIR (_) offending/behaviour/risk
      risk/likelihood be (_) heighten/elevate/increase by/when/due
      risk would/will (be) (likely) (to) escalate/increase
      likelihood/risk of reoffending be
      risk be (_) dynamic/fluid/static/unpredictable
      motivated-by/for financial gain
      in the context of (THE/an) (_) relationship/use/lifestyle/breakdown/conflict/alcohol/drug/substance
      escalation/increase/escalate in (_) seriousness/severity/frequency/offending/risk
      relapse prevention
      (_) protective/aggravating/risk factor
      pose/present/remain (THE) (significant/serious/real) danger/concern/risk .
      pose/present/remain (THE) (significant/serious/real) danger/risk to (the) public/other/community/woman .`,
    why: 'This says that there is a link, not what it is.',
    instead: 'Say how: what happened first, and what that led to.',
  },
];
