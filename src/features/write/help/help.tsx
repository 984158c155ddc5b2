import { useState } from 'react';
import type { help } from '../../../assessment/help.ts';
import { Apart } from '../../../ui/apart.tsx';
import { later } from '../../../ui/later.ts';

const Loaded = later(async () => (await import('./help-text.tsx')).HelpText);

interface Props {
  about: keyof typeof help;
  title: string;
}

/** Help where it is needed, folded away and loaded when it is opened. */
export function Help({ about, title }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="help" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary data-command={about === 'why-now' ? 'w' : 'e'}>{title}</summary>
      {open && (
        <Apart instead={<p>This could not be loaded. Load the page again to see it.</p>}>
          <Loaded about={about} />
        </Apart>
      )}
    </details>
  );
}
