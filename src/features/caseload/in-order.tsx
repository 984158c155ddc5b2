import type { Due } from '../../assessment/due.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  /** What is due of each row that is shown. */
  shown: Due[];
  /** How many assessments there are. */
  of: number;
  searched: boolean;
  newest: boolean;
  onNewest: (newest: boolean) => void;
}

/** How many there are, how many of them are overdue, in what order they stand, and the way to the other order. */
export function InOrder({ shown, of, searched, newest, onNewest }: Props) {
  const overdue = shown.filter(({ look }) => look && look.days < 0).length;
  const count = of === 1 ? '1 assessment' : `${of} assessments`;
  return (
    <div className="row small caseload-order">
      <p role="status" className="quiet">
        {searched ? `${shown.length} of ${of} match` : count}
        {overdue > 0 && `, ${overdue} overdue`}
        {shown.length > 1 && (newest ? ', last saved first' : ', what is due first')}
      </p>
      {shown.length > 1 && (
        <Button look="link" onClick={() => onNewest(!newest)}>
          {newest ? 'What is due first' : 'Last saved first'}
        </Button>
      )}
    </div>
  );
}
