import { createContext, use } from 'react';
import { type Ask, named } from '../../assessment/ask.ts';

/** What the person likes to be called, for the wording of every question. */
export const Called = createContext('');

/** Words a question by name. */
export function useSay(): (wording: string) => string {
  const called = use(Called);
  return (wording) => named(wording, called);
}

/** A question's label and hint, by name. */
export function useAsk(question: Ask): { label: string; hint: string | undefined } {
  const say = useSay();
  return { label: say(question.ask), hint: question.hint && say(question.hint) };
}
