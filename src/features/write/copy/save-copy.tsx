import { useState } from 'react';
import { today } from '../../../assessment/day.ts';
import type { Copy } from '../../../documents/copy/compose.ts';
import type { Layout } from '../../../documents/copy/copy-page.tsx';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import type { Leaving } from '../write-props.ts';

interface Props {
  copy: Copy;
  layout: Layout;
  text: string;
  note: Leaving['note'];
}

/** The person’s page as a file, to be sent or gone on with: plain text, or Word as it is laid out. */
export function SaveCopy({ copy, layout, text, note }: Props) {
  const [done, setDone] = useState('');
  const [trouble, setTrouble] = useState('');

  async function save(ending: string, how: string, made: () => Promise<Blob>) {
    setDone('');
    setTrouble('');
    try {
      const file = await made();
      // Before it is given out, as somebody may leave with it at once. What can't be noted now goes in with the next event.
      await note?.(`their copy, ${how}`).catch(() => undefined);
      // The name says the day and nobody's name, as the browser keeps it in clear.
      const name = `onesheet-copy-${today()}.${ending}`;
      saveFile(file, name);
      setDone(`The browser has the file ${name} now: look among what you downloaded.`);
    } catch {
      setTrouble('The file could not be made. Load the page again, then try once more.');
    }
  }

  return (
    <>
      <Button
        look="link"
        onClick={() =>
          save('docx', 'as a Word document', async () =>
            (await import('../../../documents/word/copy-as-word.ts')).copyAsWord(copy, layout),
          )
        }
      >
        Save it as a Word document
      </Button>
      <Button
        look="link"
        onClick={() =>
          save('txt', 'as plain text', async () => new Blob([text], { type: 'text/plain' }))
        }
      >
        Save it as plain text
      </Button>
      <span className="small">The file leaves here unlocked, and whoever has it can read it.</span>
      <span role="status" className="small">
        {done}
      </span>
      {trouble && (
        <span role="alert" className="small">
          {trouble}
        </span>
      )}
    </>
  );
}
