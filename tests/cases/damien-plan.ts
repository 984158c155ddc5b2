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
        first: 'interview 5 August; I go with him',
        who: 'housing options, me',
        by: '5 August 2026',
        know: 'he sleeps behind his own door',
        meanwhile: 'a bed sought each day; hostel asked again',
      }),
      goal('goal-script', {
        words: 'I will see Sheila at ten tomorrow and stay on my script.',
        serves: ['drugs'],
        first: 'be there 4 August, 10:00',
        who: 'Sheila M., drug service',
        by: '4 August 2026',
        know: 'dose taken, tests clear',
      }),
      goal('goal-kitchen', {
        words: 'I will get a kitchen job.',
        serves: ['strength-kitchen'],
        first: 'his certificate from the prison',
        who: 'me',
        by: '31 August 2026',
        know: 'one trial shift done',
      }),
    ],
    without: {
      relationships: {
        why: 'one about family could endanger them',
        endangers: true,
      },
    },
  };
}
