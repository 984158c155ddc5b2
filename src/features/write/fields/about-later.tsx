import { Apart } from '../../../ui/apart.tsx';
import { later } from '../../../ui/later.ts';

const Loaded = later(async () => (await import('./about-field.tsx')).AboutField);

export const aboutAhead = Loaded.ahead;

/** Of which passage something is asked: it reads the whole sheet for it, and so is loaded where it is asked. */
export function AboutField({ index }: { index: number }) {
  return (
    <Apart
      instead={<p className="note">The passage can’t be chosen now. Load the page again for it.</p>}
      until={<span hidden data-loading="" />}
    >
      <Loaded index={index} />
    </Apart>
  );
}
