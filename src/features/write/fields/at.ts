import type { FieldPath } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';

/**
 * The path of a field in the assessment, checked by the compiler; also the id of its control, so that a link, the
 * sheet or the list of missing answers can find it.
 */
export type At = FieldPath<Assessment>;
