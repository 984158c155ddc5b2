import { useState } from 'react';
import { longest, saidTwice } from '../../sheet/cutting.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  sheet: Sheet;
  over: boolean;
  onGo: (at: string) => void;
}

/** Where to cut: the longest passages, and what is said twice. Worked out only while it is open. */
export function Cutting({ sheet, over, onGo }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="cutting" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary className={over ? 'meter-over' : ''}>Make it shorter</summary>
      {open && (
        <>
          <h2>Longest passages</h2>
          <ol>
            {longest(sheet, 5).map((p) => (
              <li key={p.at}>
                <Button look="link" onClick={() => onGo(p.at)}>
                  {p.called}
                </Button>{' '}
                {p.words} words
              </li>
            ))}
          </ol>
          <h2>Said twice</h2>
          <Twice sheet={sheet} onGo={onGo} />
        </>
      )}
    </details>
  );
}

function Twice({ sheet, onGo }: { sheet: Sheet; onGo: (at: string) => void }) {
  const found = saidTwice(sheet).slice(0, 5);
  if (found.length === 0) return <p>Nothing of five words or more.</p>;
  return (
    <ul>
      {found.map((twice) => (
        <li key={`${twice.at.join()} ${twice.text}`}>
          “{twice.text}” in{' '}
          {twice.at.map((at, i) => (
            <span key={at}>
              {i > 0 && ' and '}
              <Button look="link" onClick={() => onGo(at)}>
                {sheet.called[at] ?? 'another passage'}
              </Button>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
