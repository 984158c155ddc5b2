import { lazy, Suspense } from 'react';
import { Apart } from '../../../ui/apart.tsx';

const Loaded = lazy(async () => ({ default: (await import('./reading.tsx')).Reading }));

/** How hard the copy is to read: loaded after the page that it is about, and nothing where that fails. */
export function Reading({ text }: { text: string }) {
  return (
    <Apart instead={null}>
      <Suspense fallback={null}>
        <Loaded text={text} />
      </Suspense>
    </Apart>
  );
}
