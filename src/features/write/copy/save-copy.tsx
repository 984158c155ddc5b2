import { useState } from 'react';
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
  const [trouble, setTrouble] = useState('');

  async function save(name: string, how: string, made: () => Promise<Blob>) {
    setTrouble('');
    try {
      const file = await made();
      // Before it is given out, as somebody may leave with it at once. What can't be noted now goes in with the next event.
      await note?.(`their copy, ${how}`).catch(() => undefined);
      saveFile(file, name);
    } catch {
      setTrouble('The file could not be made. Load the page again, then try once more.');
    }
  }

  return (
    <>
      <Button
        look="link"
        onClick={() =>
          save('copy.docx', 'as a Word document', async () =>
            (await import('../../../documents/word/copy-as-word.ts')).copyAsWord(copy, layout),
          )
        }
      >
        Save it as a Word document
      </Button>
      <Button
        look="link"
        onClick={() =>
          save('copy.txt', 'as plain text', async () => new Blob([text], { type: 'text/plain' }))
        }
      >
        Save it as plain text
      </Button>
      {trouble && (
        <span role="alert" className="small">
          {trouble}
        </span>
      )}
    </>
  );
}
