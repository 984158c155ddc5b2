import { memo } from 'react';
import type { Assessment } from '../../assessment/assessment.ts';
import { unsourced } from '../../assessment/unsourced.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  live: Assessment;
  sheet: Sheet;
  onGo: (at: string) => void;
}

function isSame(was: Props, is: Props): boolean {
  return was.live === is.live && was.onGo === is.onGo;
}

/**
 * The passages of fact that say no source, to go to. Nothing waits for it, and nothing of it is printed; it is drawn
 * again only with `live`, not with each sheet.
 */
export const Unsourced = memo(function Unsourced({ live, sheet, onGo }: Props) {
  const found = unsourced(live);
  if (found.length === 0) return null;
  return (
    <details className="cutting">
      <summary>{found.length === 1 ? '1 fact' : `${found.length} facts`} without a source</summary>
      <ul>
        {found.map((at) => (
          <li key={at}>
            <Button look="link" onClick={() => onGo(at)}>
              {sheet.called[at] ?? at}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}, isSame);
