import type { ReviewSteps } from './review-steps.ts';

/** Damien seven weeks on (last part of his case file): the day after his arrest. */
export const damienReviewedOn = '2026-09-25';

/** A change in circumstances: partner, tests, arrest. Levels and decision are one writer's judgement, not a model answer. */
export const damienReview: ReviewSteps = {
  since: [
    ['happened', 'address'],
    ['write', 'since.happened.0.on', '11 August 2026'],
    ['write', 'since.happened.0.what', 'a room in a shared house; rent in arrears now'],
    ['happened', 'substances'],
    ['write', 'since.happened.1.on', 'September 2026'],
    ['write', 'since.happened.1.what', 'two tests missed, one positive for crack'],
    ['happened', 'partner'],
    ['write', 'since.happened.2.on', '21 September 2026'],
    [
      'write',
      'since.happened.2.what',
      'came in with Jade, 23, pregnant, who answers for him; a mark on her wrist',
    ],
    ['happened', 'arrest'],
    ['write', 'since.happened.3.on', '24 September 2026'],
    ['write', 'since.happened.3.what', 'arrested on suspicion of robbery near the station; bailed'],
    ['choose', 'since.goals.goal-bed.progress', 'done'],
    ['choose', 'since.goals.goal-script.progress', 'stuck'],
    ['write', 'since.goals.goal-script.note', 'two tests missed, one positive for crack'],
    ['choose', 'since.goals.goal-kitchen.progress', 'under-way'],
    ['write', 'since.goals.goal-kitchen.note', 'trial shift went well; second missed'],
    ['choose', 'since.signs.sign-bed.came', 'no'],
    ['choose', 'since.signs.sign-missed.came', 'yes'],
    ['write', 'since.signs.sign-missed.known', 'September, from the drug service'],
    ['choose', 'since.signs.sign-partner.came', 'yes'],
    ['write', 'since.signs.sign-partner.known', '21 September, as they sat here'],
    ['choose', 'since.signs.sign-family.came', 'not-known'],
    ['choose', 'since.signs.sign-arrest.came', 'yes'],
    ['write', 'since.signs.sign-arrest.known', '24 September'],
    ['write', 'safety.checks.0.chase', '25 September 2026'],
    ['write', 'safety.checks.1.chase', '25 September 2026'],
    [
      'write',
      'since.wrong',
      'I watched the bed and the dose, and not who he was with. The enquiries were never made.',
    ],
    ['decide', 3],
  ],
  overleaf: [
    [
      'write',
      'overleaf.decisions.1.what',
      'No recall today; again with the manager on 28 September',
    ],
    [
      'write',
      'overleaf.decisions.1.for',
      'arrested for what he served for; tests missed; a pregnant partner with a mark on her wrist',
    ],
    [
      'write',
      'overleaf.decisions.1.against',
      'bailed, not charged; a room, a script and a shift that went well would be lost',
    ],
    ['write', 'overleaf.decisions.1.who', 'practitioner and duty manager'],
    ['write', 'overleaf.decisions.1.on', '25 September 2026'],
  ],
  person: [
    ['choose', 'person.whyNow', 'change'],
    ['choose', 'person.told', 'no'],
    ['write', 'person.toldWhyNot', 'he is seen on 28 September'],
    ['write', 'person.date', '25 September 2026'],
  ],
  strengths: [
    ['write', 'strengths.list.0.undone', 'a night on crack, and a shift missed'],
    [
      'write',
      'strengths.list.2.what',
      'A chaplain writes to him, a tie that outlasted prison. Damien has rung him twice, crying.',
    ],
  ],
  // A sheet stays one sheet: what is older is said more shortly.
  offence: [
    [
      'write',
      'offence.myView',
      'He robs when he is in withdrawal with nowhere to be. The assaults of 2014 and 2015 were on people close to him, and I hear in them the hurt of being passed over: his mother, he says, “picked them over me”. He was steady with a bed, a dose, work and people who asked him things.',
    ],
  ],
  areas: [
    [
      'write',
      'areas.answers.accommodation.known',
      'A room in a shared house since 11 August; rent in arrears.',
    ],
    ['write', 'areas.answers.accommodation.why', 'Losing it would put him back where he robs.'],
    [
      'write',
      'areas.answers.relationships.known',
      'He was in care. Jade, 23, is pregnant and answers for him; a mark on her wrist on 21 September.',
    ],
    [
      'write',
      'areas.answers.relationships.why',
      'Those he assaulted were close to him, and now somebody is.',
    ],
    [
      'write',
      'areas.answers.drugs.known',
      'Two tests missed in September, one positive for crack; methadone by script.',
    ],
    [
      'write',
      'areas.answers.drugs.why',
      'Crack is when there is money, so where it came from matters.',
    ],
  ],
  risk: [
    ['write', 'since.lower', 'He has kept a room for six weeks and one shift went well.'],
    [
      'write',
      'since.higher',
      'Crack, an arrest for the same offence, and a partner who may be hurt already.',
    ],
    [
      'write',
      'risk.who',
      'Jade, who is pregnant, and the unborn child could be assaulted at home at any time. A stranger could be robbed near the station when he has no money for crack. His mother and two youngest siblings (12 and 10) if he finds them.',
    ],
    [
      'write',
      'risk.why',
      'Each thing that came before the last robbery is back but the street, and there is a partner with a mark that nobody has asked her about alone.',
    ],
    ['choose', 'risk.levels.known-adult.0.community', 'high'],
    ['choose', 'risk.levels.children.0.community', 'high'],
    ['choose', 'risk.levels.public.0.community', 'high'],
    ['choose', 'risk.levels.staff.0.community', 'low'],
    [
      'write',
      'since.levels.known-adult/known-adult.why',
      'Jade is there now, with a mark on her wrist',
    ],
    ['write', 'since.levels.children/children.why', 'there is an unborn child in the home'],
    ['write', 'since.levels.public/public.why', 'bed but no clear test, and an arrest'],
    ['write', 'since.levels.staff/staff.why', 'he has been polite throughout'],
  ],
  plan: [
    ['write', 'plan.goals.1.words', 'I will see Sheila each week and stay on my script.'],
    ['write', 'plan.goals.1.first', 'see Sheila on 28 September'],
    ['write', 'plan.goals.1.by', '28 September 2026'],
    ['write', 'plan.goals.2.by', '31 October 2026'],
  ],
  safety: [
    ['write', 'safety.next.0.what', 'See Jade alone, with a domestic abuse worker'],
    ['write', 'safety.next.0.by', '28 September 2026'],
    ['write', 'safety.next.1.what', 'Refer the unborn child to children’s services'],
    ['write', 'safety.next.1.by', '25 September 2026'],
    ['write', 'safety.next.2.what', 'Ask police for both enquiries and the arrest'],
    ['write', 'safety.next.2.by', '25 September 2026'],
    ['write', 'safety.next.3.what', 'Decide on recall with the manager'],
    ['write', 'safety.next.3.by', '28 September 2026'],
    ['write', 'safety.lookOn', '28 September 2026'],
    ['write', 'safety.lookWhen', 'he is charged'],
  ],
  view: [
    ['choose', 'view.agreement', 'not-asked'],
    ['write', 'view.agreementNote', 'he is seen on 28 September'],
  ],
  sign: [
    [
      'write',
      'since.band',
      'a room since 11 August, in arrears. Two tests missed, one positive for crack. On 21 September he came with Jade, 23, pregnant, a mark on her wrist. Arrested for robbery on 24 September, bailed. Known adult and children from medium to high.',
    ],
    ['write', 'sign.changeMind', 'what Jade says, alone, of the mark on her wrist.'],
    ['tick', 'sign.signed'],
  ],
};
