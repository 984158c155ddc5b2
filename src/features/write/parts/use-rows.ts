import { type FieldArrayPath, useFieldArray, useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';

/**
 * A list of the assessment as rows, under the ids that they are stored under. `written` asks the form as it stands
 * now, as the rows may be a key behind. Where the focus goes is the affair of what draws the rows.
 */
export function useRows<N extends FieldArrayPath<Assessment>>(name: N) {
  const { control, getValues } = useFormContext<Assessment>();
  const { fields, append, remove, move } = useFieldArray<Assessment, N, 'key'>({
    control,
    name,
    keyName: 'key',
  });
  const written = (row: { id: string }) => {
    const all = getValues(name as never) as unknown as { id: string }[];
    return hasWords(all.find((one) => one.id === row.id));
  };
  return {
    rows: fields as unknown as ({ id: string } & (typeof fields)[number])[],
    append: (row: Parameters<typeof append>[0]) => append(row, { shouldFocus: false }),
    remove,
    move,
    written,
  };
}

/** Fields that are chosen or given, not written: they alone are no reason to ask before a row goes. */
const chosen = ['id', 'kind', 'about', 'outcome', 'state', 'gap', 'from', 'goals', 'serves'];

/** True when somebody has written something anywhere in a value. */
export function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => !chosen.includes(key) && hasWords(inner));
}
