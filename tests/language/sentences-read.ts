/**
 * Sixty sentences, thirty with a fault and thirty without, as probation officers
 * write them in an assessment. This is the half that the writer of
 * the terms may look at.
 */
export type FaultKind =
  | 'label'
  | 'stock'
  | 'acceptance'
  | 'generic-need'
  | 'third-party'
  | 'abbreviation'
  | 'opinion-as-fact';

export const faulty: readonly { kind: FaultKind; says: string; in: 'fact' | 'view' | 'copy' }[] = [
  {
    kind: 'label',
    says: 'She is an attention seeker who harms herself whenever she wants to be moved off the wing.',
    in: 'view',
  },
  {
    kind: 'label',
    says: 'The offender was seen at home with his wife, who spoke up for him throughout.',
    in: 'fact',
  },
  {
    kind: 'label',
    says: 'As a sex offender he cannot be considered for shared housing with families.',
    in: 'view',
  },
  {
    kind: 'label',
    says: 'A 19-year-old gang nominal, he was recalled in March after leaving the hostel overnight.',
    in: 'fact',
  },
  {
    kind: 'label',
    says: 'He is a schizophrenic who was off his medication at the time of the index offence.',
    in: 'fact',
  },
  {
    kind: 'stock',
    says: 'He has engaged well with all professionals and his attitude towards supervision is positive.',
    in: 'fact',
  },
  {
    kind: 'stock',
    says: 'He lacks victim empathy and has limited insight into the impact of his behaviour on others.',
    in: 'view',
  },
  {
    kind: 'stock',
    says: 'She has poor problem-solving and decision-making skills, which are linked to her offending.',
    in: 'fact',
  },
  {
    kind: 'stock',
    says: 'Risk will be managed through regular supervision, multi-agency liaison and offence-focused work as appropriate.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'He remains in denial about the sexual element of the offence.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'He came up with a string of excuses for driving while disqualified and tried to justify it as an emergency.',
    in: 'fact',
  },
  {
    kind: 'acceptance',
    says: 'As he maintains his innocence he shows no remorse and cannot evidence any reduction in risk.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'He takes no responsibility for the assault and blames everyone but himself.',
    in: 'fact',
  },
  {
    kind: 'generic-need',
    says: 'She would benefit from work around emotional regulation and healthy relationships.',
    in: 'view',
  },
  {
    kind: 'generic-need',
    says: 'The main objective of this sentence is for him to address his alcohol misuse and lead a pro-social life.',
    in: 'view',
  },
  {
    kind: 'generic-need',
    says: 'You need to address your offending behaviour and stay out of trouble.',
    in: 'copy',
  },
  {
    kind: 'generic-need',
    says: 'She needs to build her self-esteem and develop better coping strategies.',
    in: 'view',
  },
  {
    kind: 'third-party',
    says: 'Two of his friends, neither of them arrested, took part in the robbery and kept most of the cash.',
    in: 'fact',
  },
  {
    kind: 'third-party',
    says: 'The mother’s new boyfriend is grooming the eldest girl, so contact there should stop.',
    in: 'view',
  },
  {
    kind: 'third-party',
    says: 'The landlord launders cash through the takeaway downstairs and pays tenants to look the other way.',
    in: 'fact',
  },
  {
    kind: 'third-party',
    says: 'Keep away from your cousin, because he is running a county line out of your nan’s flat.',
    in: 'copy',
  },
  {
    kind: 'third-party',
    says: 'A prison officer on his wing was bringing in phones and spice for him.',
    in: 'fact',
  },
  {
    kind: 'abbreviation',
    says: 'While you are on HDC you have to be at home from seven at night until seven in the morning.',
    in: 'copy',
  },
  {
    kind: 'abbreviation',
    says: 'If you miss two RAR days without a good reason, we may have to take you back to court.',
    in: 'copy',
  },
  {
    kind: 'abbreviation',
    says: 'Your PSO has asked the CRS team to help you find a flat of your own.',
    in: 'copy',
  },
  {
    kind: 'abbreviation',
    says: 'We write down what you tell us in OASys and look at it again every six months.',
    in: 'copy',
  },
  {
    kind: 'opinion-as-fact',
    says: 'He enjoys the status that carrying a knife gives him and has no real wish to stop.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'He was clearly lying when he said that he had not been back to the flat.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'She picked older men on purpose because of how her grandfather had treated her.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'He has undiagnosed ADHD, and that explains the run of thefts last winter.',
    in: 'fact',
  },
];

export const clean: readonly { says: string; in: 'fact' | 'view' | 'copy' }[] = [
  {
    says: 'He plays the murderer in the play that the wing puts on for families in March.',
    in: 'fact',
  },
  {
    says: 'Since the summer she has been a regular user of the library, where she writes her job applications.',
    in: 'fact',
  },
  {
    says: 'He goes to Alcoholics Anonymous on Mondays, and a man from his old job drives him there.',
    in: 'fact',
  },
  {
    says: 'Her psychiatrist diagnosed schizophrenia in 2019; she has an injection each month and has not missed one.',
    in: 'fact',
  },
  {
    says: 'She has hit two partners and neither of the men she lived with in between; I want to know what was different.',
    in: 'view',
  },
  {
    says: 'She has engaged with the midwife from the start and missed one of nine appointments, for snow.',
    in: 'fact',
  },
  {
    says: 'The assessment of 2021 says that he “lacks victim empathy” and does not say on what basis.',
    in: 'fact',
  },
  {
    says: 'His impulsive moments are few and alike: each time he had been awake for two nights and owed someone money.',
    in: 'view',
  },
  {
    says: 'Two things would lower the level: a third clear test and the tenancy signed in his own name.',
    in: 'view',
  },
  { says: 'You said: ‘I blame the drink, but it was my hand.’', in: 'copy' },
  { says: '“I’m not in denial, I just don’t remember it,” he told me twice.', in: 'fact' },
  {
    says: 'She denied the charge in police interview and pleaded guilty on the day of trial.',
    in: 'fact',
  },
  {
    says: 'He says that he was not there; a jury convicted him in February, and he is appealing.',
    in: 'fact',
  },
  {
    says: 'I do not read his appeal as a sign of higher risk; what worries me is the two calls to her sister in August.',
    in: 'view',
  },
  {
    says: 'She needs to improve her English enough to sit the forklift test, which she has twice failed on the written part.',
    in: 'view',
  },
  {
    says: 'Work on his drinking comes first, because each of the three assaults followed a day in the pub with his father.',
    in: 'view',
  },
  {
    says: 'He needs to find out by Friday whether the hostel will take his dog, or he will not go.',
    in: 'view',
  },
  {
    says: 'Take the number 14 bus to the job centre and ask for the adviser you saw in April.',
    in: 'copy',
  },
  {
    says: 'His own aim is to get from thirty pints to ten by Christmas, with his brother holding the bank card.',
    in: 'view',
  },
  {
    says: 'You told us that things go missing from your room. We do not know who takes them.',
    in: 'copy',
  },
  {
    says: 'Police intelligence, not tested in court, links his cousin to cannabis being sold from the garage.',
    in: 'fact',
  },
  {
    says: 'He says that the other man had the knife; the other man was acquitted in May.',
    in: 'fact',
  },
  {
    says: 'She alleges that her former partner kept the money; he has not been interviewed or charged.',
    in: 'fact',
  },
  {
    says: 'Her mother and the school both want her home by half-term; children’s services have yet to say.',
    in: 'fact',
  },
  { says: 'You can watch the match on TV at your dad’s, but be home by nine.', in: 'copy' },
  {
    says: 'You have 20 days of rehabilitation activity requirement (RAR). The first RAR day is on 6 May.',
    in: 'copy',
  },
  {
    says: 'If you cannot come, ring the number at the top of this page before your time, not after.',
    in: 'copy',
  },
  {
    says: 'He only went to one session because the minibus stopped in May, as the provider confirmed.',
    in: 'fact',
  },
  { says: 'He was, in the judge’s words, ‘plainly lying’ about the car.', in: 'fact' },
  {
    says: 'I think that he drinks to sleep, and I base this on what his wife and his foreman each told me.',
    in: 'view',
  },
];
