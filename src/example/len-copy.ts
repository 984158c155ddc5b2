import type { Assessment } from '../assessment/assessment.ts';

/** What Len's own page says, written for him to read. Ray has said that Len may know what he said. */
export function copyOfLen(): Assessment['copy'] {
  return {
    plain: {
      'strength/strength-ray': 'You have a home with your brother Ray, and he backs you.',
      'strength/strength-work': 'You have kept the same job for eleven years.',
      'strength/strength-sober': 'You stopped drinking for seven months in 2023. You know how.',
      'first/goal-drink':
        'First I ring Ray before I go to the pub. My worker asks the alcohol service for a place.',
      'first/goal-tell': 'I carry a card with three numbers.',
      'first/goal-programme': 'I fit the start round my operation in July.',
      worker:
        'Meet me every week until the programme starts. Tell me how any check about me turns out, where the law lets them.',
      'if/sign-quiet': 'I go quiet, or drink on bad news',
      'then/sign-quiet': 'Ray rings my worker, and we meet within a day.',
      'if/sign-home': 'I have to leave Ray’s',
      'then/sign-home': 'I tell my worker before I move. We meet that day.',
      said: '“I never touched her neck. She fell.” “Drink is where it always goes wrong.”',
    },
    share: { 'strength/strength-ray': 'yes' },
  };
}
