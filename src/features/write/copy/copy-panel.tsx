import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../../assessment/assessment.ts';
import { copyAsText, writtenFor } from '../../../documents/copy/as-text.ts';
import { composeCopy } from '../../../documents/copy/compose.ts';
import { CopyPage, type Layout, layouts } from '../../../documents/copy/copy-page.tsx';
import type { CopyFit } from '../../../documents/copy/use-copy-fit.ts';
import { usePaperScale } from '../../../sheet/use-paper-scale.ts';
import { usePrintName } from '../../../sheet/use-print-name.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Choices } from '../../../ui/choices.tsx';
import type { Leaving } from '../write-props.ts';
import { layoutFor } from './layout-for.ts';
import { ReadAloud } from './read-aloud.tsx';
import { Reading } from './reading-later.tsx';
import { SaveCopy } from './save-copy.tsx';
import { sayFit } from './say-fit.ts';
import './copy-part.css';

interface Props {
  live: Assessment;
  /** True when the page has the screen to itself. */
  reading: boolean;
  /** Notes in the history that it was taken out, and how; null where there is none. */
  note: Leaving['note'];
}

const asPage = { role: 'main', 'aria-label': 'Their copy' };
const besideForm = { role: 'complementary', 'aria-label': 'Their copy' };

/** The person’s own page as it will print, how it is laid out, and the ways in which it leaves. */
export function CopyPanel({ live, reading, note }: Props) {
  const copy = useMemo(() => composeCopy(live), [live]);
  const [layout, setLayout] = useState<Layout>(() => layoutFor(live.person.needs));
  const [fit, setFit] = useState<CopyFit | null>(null);
  const [desk, paper] = usePaperScale(1.25);
  usePrintName('copy');
  useEffect(() => {
    if (reading) document.getElementById('sheet')?.focus();
  }, [reading]);
  const text = copyAsText(copy);
  return (
    <div className="desk" {...(reading ? asPage : besideForm)}>
      <div className="copy-panel screen-only">
        {reading && (
          <h1 className="hidden-but-read" id="sheet" tabIndex={-1}>
            Their copy
          </h1>
        )}
        <Choices id="copy-layout" legend="How is it laid out?" small>
          {(Object.keys(layouts) as Layout[]).map((each) => (
            <Choice
              key={each}
              kind="radio"
              id={`copy-layout-${each}`}
              name="copy-layout"
              label={layouts[each]}
              checked={layout === each}
              onChange={() => setLayout(each)}
            />
          ))}
        </Choices>
        <p className="small" role="status">
          {fit && sayFit(fit, layout)}
        </p>
        <div className="copy-tools">
          <Button look="second" onClick={() => window.print()}>
            Print this page
          </Button>
          <SaveCopy copy={copy} layout={layout} text={text} note={note} />
          <ReadAloud text={text} />
        </div>
        <Reading text={writtenFor(copy)} />
      </div>
      <div className="desk-top" ref={desk}>
        <div className="sheet-scale" ref={paper}>
          <CopyPage copy={copy} layout={layout} level={2} onFit={setFit} />
        </div>
      </div>
    </div>
  );
}
