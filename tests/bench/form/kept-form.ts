import { type Answers, keeping, readDraft } from './drafts.ts';

/** Shows the draft in a form of the page's own markup, and keeps what is typed in it. */
export async function keepForm(): Promise<void> {
  const form = document.querySelector('form');
  if (!form) throw new Error('The page has no form.');
  for (const [name, answer] of Object.entries(await readDraft())) {
    const field = form.elements.namedItem(name);
    if (field && 'value' in field) field.value = answer;
  }
  const answers = () => Object.fromEntries(new FormData(form)) as Answers;
  form.addEventListener('input', keeping(answers));
}
