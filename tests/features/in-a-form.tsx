import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { Called } from '../../src/features/write/called.ts';

interface AroundProps {
  start: Assessment;
  onForm: (form: UseFormReturn<Assessment>) => void;
  children: ReactNode;
}

function Around({ start, onForm, children }: AroundProps) {
  const form = useForm<Assessment>({ defaultValues: start });
  onForm(form);
  return (
    <FormProvider {...form}>
      <Called value={start.person.called}>{children}</Called>
    </FormProvider>
  );
}

/** Draws part of the form around an assessment and gives a function that says what the form holds. */
export function inAForm(children: ReactNode, change: (a: Assessment) => void = () => undefined) {
  const start = blankAssessment('A. Writer', 'PO', '2026-03-27');
  change(start);
  const forms: UseFormReturn<Assessment>[] = [];
  render(
    <Around start={start} onForm={(form) => forms.push(form)}>
      {children}
    </Around>,
  );
  return () => forms.at(-1)?.getValues() as Assessment;
}
