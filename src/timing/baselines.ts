/**
 * How a figure for OASys came about. They are never mixed: none but the last two was measured, and `modelled` is
 * worked out from counts.
 */
export const standings = {
  reported: 'Reported, not measured',
  agreed: 'Agreed estimate, not measured',
  modelled: 'Modelled, not measured',
  timed: 'Timed by the practitioner',
} as const;
export type Standing = keyof typeof standings;

/** An OASys, or a review of one. */
export type Occasion = 'new' | 'review';

export const occasions: Record<Occasion, string> = {
  new: 'From scratch',
  review: 'A review',
};

/** What somebody else has said that an OASys takes. `minutes` from and to; null where no upper end was given. */
export interface Baseline {
  readonly id: string;
  readonly for: Occasion;
  readonly what: string;
  readonly minutes: readonly [number, number | null];
  readonly standing: Exclude<Standing, 'timed' | 'modelled'>;
  readonly who: string;
  readonly year: number;
  readonly source: string;
}

/** Figures as published. Each keeps its own scope: they are not added up and not averaged. */
export const baselines: readonly Baseline[] = [
  {
    id: 'blog-2020-new',
    for: 'new',
    what: 'A whole OASys from scratch',
    minutes: [420, 480],
    standing: 'reported',
    who: 'Practitioners',
    year: 2020,
    source: 'On Probation Blog, posts of 2020',
  },
  {
    id: 'pso-2005-1',
    for: 'new',
    what: 'What the order calls OASys 1',
    minutes: [180, 180],
    standing: 'agreed',
    who: 'HM Prison Service',
    year: 2005,
    source: 'Prison Service Order 2205, reissued 20 April 2005, resource implications',
  },
  {
    id: 'pso-2005-2',
    for: 'new',
    what: 'What the order calls OASys 2',
    minutes: [300, 300],
    standing: 'agreed',
    who: 'HM Prison Service',
    year: 2005,
    source: 'Prison Service Order 2205, reissued 20 April 2005, resource implications',
  },
  {
    id: 'napo-2009-risk',
    for: 'new',
    what: 'The risk-of-harm assessment alone',
    minutes: [100, 100],
    standing: 'reported',
    who: 'Napo, the probation union, in January 2009',
    year: 2009,
    source: 'Computer Weekly, 2009',
  },
  {
    id: 'blog-2020-review',
    for: 'review',
    what: 'A review of an OASys done some months before',
    minutes: [240, 240],
    standing: 'reported',
    who: 'Practitioners',
    year: 2020,
    source: 'On Probation Blog, posts of 2020',
  },
  {
    id: 'napo-2009-review',
    for: 'review',
    what: 'Each review of a risk-of-harm assessment',
    minutes: [30, null],
    standing: 'reported',
    who: 'Napo, the probation union, in January 2009',
    year: 2009,
    source: 'Computer Weekly, 2009',
  },
];
