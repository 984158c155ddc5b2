import { Suspense, useEffect, useState } from 'react';
import { type CaseRecord, newRecord } from '../assessment/record.ts';
import { Button } from '../ui/button.tsx';
import { Write } from './write-route.tsx';

/** Looking round first: a made-up case in memory only. Nothing is kept, and every screen of it says so. */
export function Example({ onLeave }: { onLeave: () => void }) {
  const [record, setRecord] = useState<CaseRecord | null>(null);
  const [part, setPart] = useState('strengths');
  useEffect(() => {
    import('../example/len.ts')
      .then(({ exampleOfLen }) => setRecord(newRecord(exampleOfLen(), new Date().toISOString())))
      .catch(() => undefined);
  }, []);
  if (!record) return null;
  return (
    <Suspense>
      <Write
        record={record}
        keep={null}
        part={part}
        onPart={setPart}
        beforeLock={() => () => undefined}
        home={
          <Button look="link" onClick={onLeave}>
            Leave the example
          </Button>
        }
        lock={null}
      />
    </Suspense>
  );
}
