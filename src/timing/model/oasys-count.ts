/** What one section of OASys asks for on the screen: inputs by the way in which they are answered. */
export interface OasysSection {
  readonly id: string;
  readonly name: string;
  /** Boxes and lines of text. */
  readonly boxes: number;
  /** Drop-down lists, yes or no, and levels. */
  readonly choices: number;
  /** Dates and numbers. */
  readonly dates: number;
  readonly ticks: number;
}

/** Where the counts come from, in one sentence that stands wherever one of them does. */
export const oasysCountSource =
  'counted from the page objects that OASys’s own testers have published (ministryofjustice/oasys-pw-test, 12 May 2026)';

/**
 * The parts of OASys that the sheet stands in for, as the testers' page objects count them: sections 2 to 13, risk
 * of serious harm, its management plan, and the first sentence plan. Pages that repeat (a victim, a child, an
 * objective) are not counted at all.
 */
export const oasysSections: readonly OasysSection[] = [
  { id: '2', name: 'Analysis of offences', boxes: 11, choices: 22, dates: 0, ticks: 14 },
  { id: '3', name: 'Accommodation', boxes: 1, choices: 6, dates: 0, ticks: 0 },
  {
    id: '4',
    name: 'Education, training and employability',
    boxes: 1,
    choices: 13,
    dates: 0,
    ticks: 3,
  },
  { id: '5', name: 'Financial management and income', boxes: 1, choices: 7, dates: 0, ticks: 0 },
  { id: '6', name: 'Relationships', boxes: 1, choices: 16, dates: 0, ticks: 0 },
  { id: '7', name: 'Lifestyle and associates', boxes: 1, choices: 7, dates: 0, ticks: 0 },
  { id: '8', name: 'Drug misuse', boxes: 2, choices: 21, dates: 0, ticks: 35 },
  { id: '9', name: 'Alcohol misuse', boxes: 2, choices: 7, dates: 0, ticks: 0 },
  { id: '10', name: 'Emotional well-being', boxes: 1, choices: 16, dates: 0, ticks: 0 },
  { id: '11', name: 'Thinking and behaviour', boxes: 1, choices: 14, dates: 0, ticks: 0 },
  { id: '12', name: 'Attitudes', boxes: 1, choices: 9, dates: 0, ticks: 0 },
  { id: '13', name: 'Health and other considerations', boxes: 1, choices: 0, dates: 0, ticks: 0 },
  { id: 'ROSH', name: 'Risk of Serious Harm screening', boxes: 5, choices: 61, dates: 0, ticks: 0 },
  { id: 'ROSHFULL', name: 'RoSH full analysis', boxes: 8, choices: 1, dates: 0, ticks: 0 },
  { id: 'ROSHSUM', name: 'RoSH summary', boxes: 6, choices: 9, dates: 0, ticks: 0 },
  { id: 'RMP', name: 'Risk management plan', boxes: 9, choices: 5, dates: 0, ticks: 31 },
  { id: 'ISP', name: 'Initial sentence plan', boxes: 16, choices: 8, dates: 3, ticks: 0 },
];

/** Parts of OASys that the sheet does not stand in for, and what else it does not do: said beside every comparison. */
export const notStoodInFor: readonly string[] = [
  'the case’s particulars and section 1 with its predictors, which are mostly filled in from other systems',
  'the self-assessment, the domestic abuse assessment (SARA) and the review pages',
  'a score or a prediction of any kind',
  'a national record that other staff can open',
];

/** How many answers OASys forces in sections 2 to 13 before they can be signed, by its testers' list of errors. */
export const oasysForced = 77;
