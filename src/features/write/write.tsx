import { useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import { Drafting } from './drafting.tsx';
import { Finished } from './finished.tsx';
import type { WriteProps } from './write-props.ts';
import './write.css';
import './form.css';

/** One assessment: the form while it is a draft, the sheet once it is finished. */
export function Write(props: WriteProps) {
  const [record, setRecord] = useState(props.record);

  async function change(next: CaseRecord) {
    await props.keep?.(next);
    setRecord(next);
  }

  if (record.state === 'finished') return <Finished {...props} record={record} onChange={change} />;
  return <Drafting {...props} record={record} onFinish={change} />;
}
