import { Suspense, useEffect, useState } from 'react';
import { type CaseRecord, newRecord } from '../assessment/record.ts';
import { reviewRecord } from '../assessment/review/begin.ts';
import { CommandsButton } from './commands-button.tsx';
import { useSilencing } from './use-silencing.ts';
import { unnoted, Write } from './write-route.tsx';

/** Looking round first: a made-up case in memory only. Nothing is kept, and every screen of it says so. */
export function Example({ onLeave }: { onLeave: () => void }) {
  const [record, setRecord] = useState<CaseRecord | null>(null);
  const [failed, setFailed] = useState(false);
  const [part, setPart] = useState('strengths');
  const silencing = useSilencing(null);
  useEffect(() => {
    Promise.all([import('../example/len.ts'), import('../example/len-copy.ts')])
      .then(([{ exampleOfLen }, { copyOfLen }]) => {
        const len = { ...exampleOfLen(), copy: copyOfLen() };
        setRecord(newRecord(len, new Date().toISOString()));
      })
      .catch(() => setFailed(true));
  }, []);
  if (failed) {
    return (
      <main className="page">
        <p>The example could not be loaded. Load the page again to try once more.</p>
      </main>
    );
  }
  if (!record) return null;
  return (
    <Suspense>
      <Write
        record={record}
        was={null}
        review={async (finished) => reviewRecord(finished, 1, finished.assessment.person)}
        keep={null}
        leaving={unnoted}
        part={part}
        onPart={setPart}
        beforeLock={() => () => undefined}
        leaveTitle="Leave the example"
        onLeave={onLeave}
        onSettings={null}
        lock={<CommandsButton />}
        time={null}
        silencing={silencing}
      />
    </Suspense>
  );
}
