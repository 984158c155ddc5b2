import { useState } from 'react';
import type { CaseRecord } from '../../../assessment/record.ts';
import { Apart } from '../../../ui/apart.tsx';
import { Button } from '../../../ui/button.tsx';
import { later } from '../../../ui/later.ts';
import type { Leaving } from '../write-props.ts';

const Dialog = later(async () => (await import('./out-dialog.tsx')).OutDialog);

interface Props {
  /** As it stands on the screen when it is pressed. */
  record: () => CaseRecord;
  leaving: Leaving;
}

/** The way out for the text, loaded when it is pressed. */
export function TakeOut({ record, leaving }: Props) {
  const [taking, setTaking] = useState<CaseRecord | null>(null);
  return (
    <>
      <Button
        look="link"
        aria-haspopup="dialog"
        data-command="d"
        onClick={() => setTaking(record())}
      >
        Take the text out
      </Button>
      {taking && (
        <Apart
          instead={<span role="alert">This could not be loaded. Load the page again.</span>}
          until={<span hidden data-loading="" />}
        >
          <Dialog record={taking} leaving={leaving} onClose={() => setTaking(null)} />
        </Apart>
      )}
    </>
  );
}
