import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { withManagersView } from '../../assessment/amended.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { today } from '../../assessment/day.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { Button } from '../../ui/button.tsx';
import { useWrong } from '../../ui/wrong.ts';
import { ManagerFields } from './parts/manager-fields.tsx';
import { Troubles } from './troubles.ts';

interface Props {
  record: CaseRecord;
  onChange: (record: CaseRecord) => Promise<void>;
  onLeave: () => void;
}

/** Adds a manager's view to a finished assessment. Nothing else of it can be changed here (P15). */
export function ManagerView({ record, onChange, onLeave }: Props) {
  const { sign } = record.assessment;
  const form = useForm<Assessment>({
    defaultValues: {
      ...structuredClone(record.assessment),
      sign: { ...sign, manager: { ...sign.manager, on: sign.manager.on || today() } },
    },
  });
  const { wrong, refuse } = useWrong();
  const [trouble, setTrouble] = useState<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);

  async function keep() {
    const { manager } = form.getValues('sign');
    const missing = refuse(
      ['sign.manager.name', !manager.name.trim() && 'Enter the manager’s name'],
      ['sign.manager.view', !manager.view.trim() && 'Enter the manager’s view'],
    );
    if (missing) return;
    try {
      await onChange(withManagersView(record, structuredClone(manager)));
      onLeave();
    } catch (error) {
      setTrouble((error as Error).message);
    }
  }

  return (
    <FormProvider {...form}>
      <form autoComplete="off" onSubmit={(e) => e.preventDefault()} className="manager-view">
        <h2 ref={head} tabIndex={-1}>
          A manager’s view
        </h2>
        <p className="quiet small">
          It stands beside the writer’s, on the sheet and in the history, and changes nothing that
          the writer wrote.
        </p>
        <Troubles value={wrong}>
          <ManagerFields />
        </Troubles>
        {trouble && (
          <p className="note" role="alert">
            {trouble}
          </p>
        )}
        <div className="row">
          <Button onClick={() => void keep()}>Add this view</Button>
          <Button look="link" onClick={onLeave}>
            Leave it as it is
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
