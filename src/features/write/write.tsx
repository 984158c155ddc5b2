import { useMemo, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import { Drafting } from './drafting.tsx';
import { Finished } from './finished.tsx';
import type { WriteProps } from './write-props.ts';
import '../../ui/tiles.css';
import './write.css';
import './form.css';

/** One assessment: the form while it is a draft, the sheet once it is finished. */
export function Write(props: WriteProps) {
  const [kept, setKept] = useState(props.record);
  // It may have become a copy since.
  const { copyOf } = props.record;
  const record = useMemo(() => ({ ...kept, copyOf }), [kept, copyOf]);
  const [before, setBefore] = useState(props.before);

  async function change(next: CaseRecord) {
    await props.keep?.(next);
    setKept(next);
  }

  /** What is finished stands beside its review from here on. */
  async function review() {
    if (!props.review) return;
    const next = await props.review(record);
    await change(next);
    setBefore(record.assessment);
    props.onPart(next.place.part);
  }

  if (record.state === 'finished')
    return (
      <Finished
        {...props}
        record={record}
        onChange={change}
        onReview={props.review ? review : null}
      />
    );
  return <Drafting {...props} record={record} before={before} onFinish={change} />;
}
