import { blankGoal, type Goal, type Plan } from '../assessment/plan.ts';

function goal(id: string, parts: Partial<Goal>): Goal {
  return { ...blankGoal(id), agreed: 'drafted', ...parts };
}

/** The 40 days of rehabilitation activity are all accounted for: 32 in the goals, 8 in `rarRest`. */
export function planOfLen(): Partial<Plan> {
  return {
    goals: [
      goal('goal-drink', {
        words: 'I will stay off the drink from Thursday to Sunday.',
        serves: ['alcohol', 'strength-ray', 'strength-sober'],
        first: 'ring Ray before the pub; alcohol referral 31 March',
        who: 'Ray, alcohol service',
        by: '30 June 2026',
        know: 'weekly count with Ray',
        rarDays: '12',
      }),
      goal('goal-tell', {
        words: 'I will tell Ray or my worker bad news before I do anything.',
        serves: ['accommodation', 'relationships', 'thinking', 'strength-ray'],
        first: 'a card with three numbers',
        who: 'me, Ray',
        by: '31 March 2026',
        know: 'we hear it from him first',
        meanwhile: 'weekly sessions from 9 April on jealousy, until the programme',
        rarDays: '16',
      }),
      goal('goal-programme', {
        words: 'I will do the programme and ask the club what it needs.',
        serves: ['relationships'],
        first: 'settle the start: place June, operation July',
        who: 'programmes team, me',
        by: '17 April 2026',
        know: 'a start date in writing',
        rarDays: '4',
      }),
    ],
    rarRest: 'kept for his sick leave',
  };
}
