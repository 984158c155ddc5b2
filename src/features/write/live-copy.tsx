import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';
import { CopyPanel } from './copy/copy-later.tsx';
import { sheetPace, useLive } from './use-live.ts';
import type { Leaving } from './write-props.ts';

interface Props {
  reading: boolean;
  note: Leaving['note'];
}

/** The person’s copy beside the form, as it is written. */
export function LiveCopy({ reading, note }: Props) {
  const [live] = useLive(useFormContext<Assessment>(), sheetPace);
  return <CopyPanel live={live} reading={reading} note={note} />;
}
