import { Apart } from '../../../ui/apart.tsx';
import { later } from '../../../ui/later.ts';

const Loaded = later(async () => (await import('./reading.tsx')).Reading);

/** How hard the copy is to read: loaded after the page that it is about, and nothing where that fails. */
export function Reading({ text }: { text: string }) {
  return (
    <Apart instead={null}>
      <Loaded text={text} />
    </Apart>
  );
}
