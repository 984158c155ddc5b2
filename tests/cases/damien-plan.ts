import { blankGoal, type Goal, type Plan } from '../../src/assessment/plan.ts';

function goal(id: string, parts: Partial<Goal>): Goal {
  return { ...blankGoal(id), agreed: 'drafted', ...parts };
}

/** No goal about his family: one could help him to find them, and the line saying so is never for him. */
export function planOfDamien(): Partial<Plan> {
  return {
    goals: [
      goal('goal-bed', {
        words: 'I will go to housing on Wednesday and get a door that locks.',
        serves: ['accommodation'],
        first: 'the interview on 5 August; my worker comes too',
        who: 'housing options, my worker',
        by: '5 August 2026',
        know: 'I sleep behind my own door',
        meanwhile: 'we seek a bed each day and ask the hostel again',
      }),
      goal('goal-script', {
        words: 'I will see Sheila at ten tomorrow and stay on my script.',
        serves: ['drugs'],
        first: 'be there on 4 August at 10:00',
        who: 'Sheila M., drug service',
        by: '4 August 2026',
        know: 'dose taken, tests clear',
      }),
      goal('goal-kitchen', {
        words: 'I will get a kitchen job.',
        serves: ['strength-kitchen'],
        first: 'get my kitchen certificate',
        who: 'my worker',
        by: '31 August 2026',
        know: 'a trial shift',
      }),
    ],
    without: {
      relationships: {
        why: 'one about his family could endanger them',
        endangers: true,
      },
    },
  };
}
