import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { type Answer, askToKeep } from './ask-to-keep.ts';

const sentences: Record<Answer, string> = {
  promised:
    'This browser has promised not to clear what is kept here by itself. Clearing its data by hand still takes everything.',
  refused:
    'The browser was asked and did not promise: when the disk is full it may clear what is kept here. It may promise later, once you have used Onesheet more often.',
  cannot: 'This browser makes no promise to keep anything. A backup is the only safe copy.',
};
/** Firefox leaves the choice to whoever sits before it, and answers only then. */
const unanswered =
  'There is no answer yet. If the browser asks beside its address whether to keep this page’s data, choose “Allow”.';

/** Asks the browser to keep what is stored, and says what it answered, no more. */
export function Persistence() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const ask = () => {
    void askToKeep().then(setAnswer);
  };
  useEffect(ask, []);

  return (
    <>
      <p role="status">{answer ? sentences[answer] : unanswered}</p>
      {answer === 'refused' && (
        <Button look="second" onClick={ask}>
          Ask the browser again
        </Button>
      )}
    </>
  );
}
