import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { Called } from '../../src/features/write/called.ts';

/** Draws part of the form around an assessment and gives the form, to see what it holds. */
export function inAForm(children: ReactNode, change: (a: Assessment) => void = () => undefined) {
  const start = blankAssessment('A. Writer', 'PO', '2026-03-27');
  change(start);
  let form: UseFormReturn<Assessment> | undefined;
  function Around() {
    form = useForm<Assessment>({ defaultValues: start });
    return (
      <FormProvider {...form}>
        <Called value={start.person.called}>{children}</Called>
      </FormProvider>
    );
  }
  render(<Around />);
  return () => form?.getValues() as Assessment;
}
