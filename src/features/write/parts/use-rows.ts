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
    const now = (getValues(name as never) as unknown as { id: string }[]).find(
      (one) => one.id === row.id,
    );
    return Object.entries(now ?? {}).some(
      ([key, value]) => !chosen.includes(key) && hasText(value),
    );
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
const chosen = ['id', 'title', 'kind', 'outcome', 'state'];

function hasText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' && value !== null && 'text' in value && hasText(value.text);
}
