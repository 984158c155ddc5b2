import { type FieldPath, get, useFormState } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';

/**
 * The path of a field in the assessment, checked by the compiler; also the id of its control, so that a link, the
 * sheet or the list of missing answers can find it.
 */
export type At = FieldPath<Assessment>;

/** What is wrong with a field, once finishing has been tried. */
export function useTrouble(at: string): string | undefined {
  const { errors } = useFormState<Assessment>();
  const found: unknown = get(errors, at);
  const message = (found as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : undefined;
}
