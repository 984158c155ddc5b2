import type { Assessment } from '../../assessment/assessment.ts';
import { stillToWrite } from '../../assessment/progress.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';

interface Props {
  live: Assessment;
  /** True when finishing was tried; otherwise the list was only asked for. */
  refused: boolean;
  onGo: (at: string) => void;
  onClose: () => void;
}

/** What is still to write, as links. It never stands in the way of saving, leaving or printing a draft. */
export function Missing({ live, refused, onGo, onClose }: Props) {
  const left = stillToWrite(live);
  if (left.length === 0) return null;
  const items = left.map((n) => ({ at: n.at, text: n.what }));
  if (refused)
    return (
      <ErrorSummary
        title="There is more to write before it can be finished"
        items={items}
        onGo={onGo}
      />
    );
  return (
    <section className="missing" aria-labelledby="missing">
      <h2 id="missing">Still to write</h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.at} ${item.text}`}>
            <Button look="link" onClick={() => onGo(item.at)}>
              {item.text}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="link" className="small" onClick={onClose}>
        Hide this list
      </Button>
    </section>
  );
}
