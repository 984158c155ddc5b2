import type { FaultKind } from './sentences-read.ts';

/**
 * Sixty sentences more, thirty with a fault and thirty without, written after the first terms were finished and
 * before any of them was changed, and run once as they stand here. From then on they may be read by whoever works on
 * the terms.
 */
export const faulty: readonly { kind: FaultKind; says: string; in: 'fact' | 'view' | 'copy' }[] = [
  {
    kind: 'label',
    says: 'Mr Doyle is a prolific offender who is well known to local officers.',
    in: 'fact',
  },
  {
    kind: 'label',
    says: 'He presents as a bit of a lone wolf with a chip on his shoulder.',
    in: 'view',
  },
  {
    kind: 'label',
    says: 'Her ex-partner describes the alcoholic mother that the children have to live with.',
    in: 'view',
  },
  {
    kind: 'label',
    says: 'Like most drug users he will say what he thinks we want to hear.',
    in: 'view',
  },
  {
    kind: 'label',
    says: 'She is a very manipulative young woman who plays staff off against each other.',
    in: 'view',
  },
  {
    kind: 'label',
    says: 'The perp has had six addresses since he was released in January.',
    in: 'fact',
  },
  {
    kind: 'stock',
    says: 'Mark lacks consequential thinking and acts on impulse without regard for others.',
    in: 'view',
  },
  {
    kind: 'stock',
    says: 'There is little evidence of victim empathy at this stage.',
    in: 'view',
  },
  {
    kind: 'stock',
    says: 'He leads a chaotic lifestyle and associates with pro-criminal peers.',
    in: 'view',
  },
  {
    kind: 'stock',
    says: 'Should he disengage from supervision, his risk would be likely to escalate.',
    in: 'view',
  },
  {
    kind: 'stock',
    says: 'She has a poor attitude to authority and does not comply well with professionals.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'He remains in complete denial of the sexual element of the offence.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'Karen tended to minimise her role and put it all down to her boyfriend.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'He has yet to take full ownership of what he did that night.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'Although he pleaded guilty, I am not convinced that he is truly sorry.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'In interview he tried to shift responsibility on to the complainant.',
    in: 'fact',
  },
  {
    kind: 'generic-need',
    says: 'He would benefit from work around his thinking and behaviour.',
    in: 'view',
  },
  {
    kind: 'generic-need',
    says: 'Interventions should target attitudes, alcohol and emotional management.',
    in: 'view',
  },
  {
    kind: 'generic-need',
    says: 'I will address my offending behaviour.',
    in: 'copy',
  },
  {
    kind: 'generic-need',
    says: 'She needs to develop better coping strategies and make positive choices.',
    in: 'view',
  },
  {
    kind: 'third-party',
    says: 'His cousin Darren is supplying most of the cannabis on the estate.',
    in: 'fact',
  },
  {
    kind: 'third-party',
    says: 'Her father sexually abused her and her sister until she left home.',
    in: 'fact',
  },
  {
    kind: 'third-party',
    says: 'The neighbour has been stealing from him and running up his phone bill.',
    in: 'fact',
  },
  {
    kind: 'third-party',
    says: 'Two of his friends carried out the stabbing and left him to take the blame.',
    in: 'fact',
  },
  {
    kind: 'abbreviation',
    says: 'Your COM will talk to the ACO about your ROTL before you leave.',
    in: 'copy',
  },
  {
    kind: 'abbreviation',
    says: 'I will go to my CGL appointments each Thursday.',
    in: 'copy',
  },
  {
    kind: 'opinion-as-fact',
    says: 'He obviously knew that she would be at home alone.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'The attack was motivated by jealousy and a need for control.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'She has never really got over the loss of her mother and drinks to forget.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'There is no doubt that he went there intending to hurt somebody.',
    in: 'fact',
  },
];

export const clean: readonly { says: string; in: 'fact' | 'view' | 'copy' }[] = [
  {
    says: 'On 4 February he hit Mr Shah twice with a bottle outside the Crown, and was arrested there.',
    in: 'fact',
  },
  {
    says: 'He pleaded not guilty; the jury convicted him of both counts on 12 June.',
    in: 'fact',
  },
  {
    says: 'He says that he was asleep upstairs and knew nothing of the parcel until police came.',
    in: 'fact',
  },
  {
    says: 'Police logs show four calls to the flat between May and August, each made by a neighbour.',
    in: 'fact',
  },
  {
    says: 'Ms Kaur told me that her son has not hit her since he moved out.',
    in: 'fact',
  },
  {
    says: 'He has been paid every Friday since March and has shown me the slips.',
    in: 'fact',
  },
  {
    says: 'She drank a bottle of wine most nights last winter; her liver test in April was normal.',
    in: 'fact',
  },
  {
    says: 'He has one earlier conviction for common assault, against the same partner, in 2018.',
    in: 'fact',
  },
  {
    says: 'The offence took place two days after he was told that his contact would stop.',
    in: 'fact',
  },
  {
    says: 'His brother was convicted of the same burglary and is serving four years.',
    in: 'fact',
  },
  {
    says: 'A court found in 2020 that his stepfather had assaulted him.',
    in: 'fact',
  },
  {
    says: 'She rents a room from her aunt, who wants her to stay and has said so to me.',
    in: 'fact',
  },
  {
    says: 'Children’s services closed the case in July after three visits.',
    in: 'fact',
  },
  {
    says: 'He used to buy his cannabis from somebody at work, he said, and stopped in the spring.',
    in: 'fact',
  },
  {
    says: 'He has kept all nine appointments, twice after a night shift.',
    in: 'fact',
  },
  {
    says: 'I think that he is most likely to hurt a partner who tells him that she is leaving.',
    in: 'view',
  },
  {
    says: 'Losing the flat would raise this to high: both offences came within a month of an eviction.',
    in: 'view',
  },
  {
    says: 'What holds him back is his daughter: he has not drunk on the days when he has her.',
    in: 'view',
  },
  {
    says: 'He reads anger in faces where others see none, and hits out before he has asked.',
    in: 'view',
  },
  {
    says: 'I do not know why the two accounts differ, and have asked for the body-worn footage.',
    in: 'view',
  },
  {
    says: 'The drinking matters because he has been drunk each time he was violent, and at no other time.',
    in: 'view',
  },
  {
    says: 'She answers for the children alone, and sleeps badly; both make the evenings hard.',
    in: 'view',
  },
  {
    says: 'His account neither raises nor lowers the level, which starts from the verdict.',
    in: 'view',
  },
  {
    says: 'If he stops coming, I ring his sister the same day and the police after two days.',
    in: 'view',
  },
  {
    says: 'He wants the forklift licence so that he can leave the pub trade.',
    in: 'view',
  },
  {
    says: 'I will see my doctor on 3 May about the tablets that help me sleep.',
    in: 'copy',
  },
  {
    says: 'We will ring you the day before each visit, so that you need not remember it.',
    in: 'copy',
  },
  {
    says: 'You told us that walking the dog helps when your head is full.',
    in: 'copy',
  },
  {
    says: 'I will stay at Joe’s on Friday nights, when my old friends go to the club.',
    in: 'copy',
  },
  {
    says: 'If you drink again, tell us: we will not send you back for telling us.',
    in: 'copy',
  },
];
