/** Who else has said that these words do harm, or are not understood. Each was looked up; where nobody has, it is ours. */
export const sources = {
  ours: 'Our own wording',
  phillips:
    'Phillips and others, The role of language in probation: a creative conversation, Probation Journal, 2023',
  willis:
    'Willis, Why call someone by what we don’t want them to be?, Psychology, Crime & Law, 2018',
  revolvingDoors: 'Revolving Doors, The importance of person-centred language',
  kelly:
    'Kelly and Westerhoff, Does it matter how we refer to individuals with substance-related conditions?, International Journal of Drug Policy, 2010',
  nhs: 'NHS digital service manual, Inclusive content: disabilities and conditions, 2021',
  childrensSociety:
    'The Children’s Society and NAPAC, Child exploitation and abuse: an appropriate language guide, 2024',
  barnett:
    'Barnett and Mann, Empathy deficits and sexual offending, Aggression and Violent Behavior, 2013',
  maruna:
    'Maruna and Mann, A fundamental attribution error? Rethinking cognitive distortions, Legal and Criminological Psychology, 2006',
  moj: 'Ministry of Justice, Content standards: style guide',
} as const;

export type Source = (typeof sources)[keyof typeof sources];
