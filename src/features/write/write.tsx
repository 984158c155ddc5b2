import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import { whenIdle } from '../../storage/doorstep.ts';
import { Apart } from '../../ui/apart.tsx';
import { later } from '../../ui/later.ts';
import { Drafting } from './drafting.tsx';
import { missingAhead } from './part-page.tsx';
import { otherPartsAhead } from './parts/part.tsx';
import { sheetAhead } from './sheet-beside.tsx';
import type { WriteProps } from './write-props.ts';
import '../../ui/tiles.css';
import './write.css';
import './form.css';

const Finished = later(async () => (await import('./finished.tsx')).Finished);

/** Loads what the screen shows beside its first part. Never rejects. */
export const partsAhead = (): Promise<void> => otherPartsAhead().then(sheetAhead);

const unloaded = (
  <main className="screen-only page">
    <p>
      The finished sheet could not be loaded. It is safe on this computer: load the page again to
      see it.
    </p>
  </main>
);

/** One assessment: the form while it is a draft, the sheet once it is finished. */
export function Write(props: WriteProps) {
  const [record, setRecord] = useState(props.record);
  const [was, setWas] = useState(props.was);

  const newest = useRef(props);
  useLayoutEffect(() => {
    newest.current = props;
  });
  const busy = useRef(false);
  // So that finishing leads to it at once, or to what is missing.
  useEffect(() => void whenIdle().then(Finished.ahead).then(missingAhead), []);

  /** One at a time: a second press would save on what the first has not told yet, as if another tab had written. */
  async function change(next: CaseRecord | (() => Promise<CaseRecord>)): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    try {
      const made = typeof next === 'function' ? await next() : next;
      await newest.current.keep?.(made);
      setRecord(made);
      if (made.state === 'finished') setWas((of) => of && { ...of, again: true });
      return true;
    } finally {
      busy.current = false;
    }
  }

  /** What is finished stands beside its review from here on. */
  async function review() {
    const begin = props.review;
    if (!begin || !(await change(() => begin(record)))) return;
    setWas({ version: record, again: false });
    newest.current.onPart('since');
  }

  const onChange = async (next: CaseRecord) => void (await change(next));
  if (record.state === 'finished')
    return (
      <Apart instead={unloaded}>
        <Finished
          {...props}
          record={record}
          onChange={onChange}
          onReview={props.review ? review : null}
        />
      </Apart>
    );
  return (
    <Drafting
      {...props}
      record={record}
      was={was}
      // It may have become one since it was opened.
      isCopy={props.record.copyOf !== ''}
      onFinish={onChange}
    />
  );
}
