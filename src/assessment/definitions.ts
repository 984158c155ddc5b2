/**
 * Official definitions, quoted and never paraphrased. Crown copyright, Open Government Licence v3.0.
 */
export const seriousHarm = {
  text: 'An event which is life-threatening and/or traumatic, and from which recovery, whether physical or psychological, can be expected to be difficult or impossible.',
  source:
    'NOMS Risk of Serious Harm Guidance, 2009. Crown copyright, Open Government Licence v3.0.',
} as const;

/** The four levels of risk of serious harm, in rising order. Ids are stored for ever. */
export const levels = {
  low: {
    title: 'Low',
    text: 'Current evidence does not indicate likelihood of causing serious harm.',
  },
  medium: {
    title: 'Medium',
    text: 'There are identifiable indicators of risk of serious harm. The person has the potential to cause serious harm but is unlikely to do so unless there is a change in circumstances.',
  },
  high: {
    title: 'High',
    text: 'There are identifiable indicators of risk of serious harm. The potential event could happen at any time and the impact would be serious.',
  },
  'very-high': {
    title: 'Very high',
    text: 'There is an imminent risk of serious harm. The potential event is more likely than not to happen imminently and the impact would be serious.',
  },
} as const;

export const levelsSource =
  'Wording shown to providers in the Ministry of Justice’s own services. Crown copyright, Open Government Licence v3.0.';

export type LevelName = keyof typeof levels;

/** Level names from lowest to highest. */
export const levelOrder = Object.keys(levels) as LevelName[];
