import { Suspense, useState } from 'react';
import { blankAssessment } from '../assessment/assessment.ts';
import { today } from '../assessment/day.ts';
import { newRecord } from '../assessment/record.ts';
import { newId } from '../storage/cases.ts';
import { KeepsNothing } from '../storage/refusals.ts';
import { CommandsButton } from './commands-button.tsx';
import { copyOut } from './copy-out.ts';
import { Curtain } from './curtain.tsx';
import { useSilencing } from './use-silencing.ts';
import { unnoted, Write } from './write-route.tsx';

const never = () => Promise.reject(new KeepsNothing());
const nothing = () => () => undefined;

/** Writing where nothing can be kept: on the screen only. Every save is refused, and the way out is a copy. */
export function Unkept({ onLeave }: { onLeave: () => void }) {
  const [id] = useState(newId);
  // Never saved, and so never called saved.
  const [record] = useState(() => newRecord(blankAssessment('', '', today()), ''));
  const [part, setPart] = useState('person');
  const silencing = useSilencing(null);
  return (
    <Suspense>
      <Write
        record={record}
        was={null}
        review={null}
        keep={never}
        leaving={unnoted}
        copyOut={(value, passphrase) => copyOut({ id, rev: 1, value }, passphrase)}
        part={part}
        onPart={setPart}
        beforeLock={nothing}
        leaveTitle="Leave"
        onLeave={onLeave}
        onSettings={null}
        lock={
          <>
            <CommandsButton />
            <Curtain />
          </>
        }
        time={null}
        silencing={silencing}
      />
    </Suspense>
  );
}
