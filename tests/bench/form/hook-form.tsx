import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type UseFormRegister, useForm } from 'react-hook-form';
import { type Answers, keeping, readDraft } from './drafts.ts';
import { type Question, questions } from './fields.ts';
import './plain.css';

interface Props extends Question {
  register: UseFormRegister<Answers>;
}

function Field({ name, kind, label, options, register }: Props) {
  if (kind === 'choice')
    return (
      <fieldset>
        <legend>{label}</legend>
        {Object.entries(options).map(([value, title]) => (
          <label key={value}>
            <input type="radio" value={value} {...register(name)} /> {title}
          </label>
        ))}
      </fieldset>
    );
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {kind === 'long' ? (
        <textarea id={name} rows={8} {...register(name)} />
      ) : (
        <input id={name} {...register(name)} />
      )}
    </div>
  );
}

function Form({ draft }: { draft: Answers }) {
  const { register, subscribe, getValues } = useForm<Answers>({ defaultValues: draft });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: keeping(getValues) }),
    [subscribe, getValues],
  );
  return (
    <form>
      {questions.map((question) => (
        <Field key={question.name} {...question} register={register} />
      ))}
    </form>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Form draft={await readDraft()} />);
