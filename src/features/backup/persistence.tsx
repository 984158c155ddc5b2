import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';

type Answer = 'promised' | 'not-asked' | 'refused' | 'cannot';

const sentences: Record<Answer, string> = {
  promised:
    'This browser has promised not to clear what is kept here by itself. Clearing its data by hand still takes everything.',
  'not-asked':
    'This browser has not promised to keep what is here: when the disk is full it may clear it.',
  refused:
    'The browser was asked and did not promise: when the disk is full it may clear what is kept here. It may promise later, once you have used Onesheet more often.',
  cannot: 'This browser makes no promise to keep anything. A backup is the only safe copy.',
};

/** Whether the browser has promised to keep what is stored, and a way to ask. Says what it answered, no more. */
export function Persistence() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (!navigator.storage?.persisted) return setAnswer('cannot');
    navigator.storage
      .persisted()
      .then((yes) => setAnswer(yes ? 'promised' : 'not-asked'))
      .catch(() => setAnswer('cannot'));
  }, []);

  function ask() {
    navigator.storage
      .persist()
      .then((yes) => setAnswer(yes ? 'promised' : 'refused'))
      .catch(() => setAnswer('cannot'));
  }

  if (answer === null) return null;
  return (
    <>
      <p role="status">{sentences[answer]}</p>
      {(answer === 'not-asked' || answer === 'refused') && (
        <Button look="second" onClick={ask}>
          Ask the browser to keep it
        </Button>
      )}
    </>
  );
}
