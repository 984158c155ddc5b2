import { useRef, useState } from 'react';
import { today } from '../../../assessment/day.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import { saveFile } from '../../../ui/save-file.ts';
import type { Leaving } from '../write-props.ts';
import { saidOf, type What } from './choices.ts';

const unmade = 'The file could not be made. Load the page again, then try once more.';
const uncopied = 'The browser would not copy it. Press Ctrl and A in the box, then Ctrl and C.';

/** Gives out files and text, one at a time, each noted in the history; and what became of it, in a sentence. */
export function useTaking(
  what: What,
  fewer: boolean,
  state: CaseRecord['state'],
  note: Leaving['note'],
) {
  const [done, setDone] = useState('');
  const [trouble, setTrouble] = useState('');
  const busy = useRef(false);

  async function alone(take: () => Promise<string>, failed: string) {
    if (busy.current) return;
    busy.current = true;
    setDone('');
    setTrouble('');
    try {
      setDone(await take());
    } catch {
      setTrouble(failed);
    } finally {
      busy.current = false;
    }
  }

  /** What can't be noted now goes in with the next event: no full disk may keep the text in here. */
  async function noted(how: string) {
    const less = fewer && what !== 'answers' ? ', with passages left out' : '';
    await note?.(`${saidOf(what)}${less}, ${how}`).catch(() => undefined);
  }

  /** Makes a file, notes it, and only then gives it out: somebody may leave as soon as they have it. */
  function file(how: string, ending: string, make: () => Promise<Blob>) {
    return alone(async () => {
      const made = await make();
      await noted(how);
      // The name says the day and nobody's name, as the browser keeps it in clear.
      const kind = what.startsWith('part/') ? 'part' : what;
      const draft = state === 'draft' ? '-draft' : '';
      const name = `onesheet-${kind}${draft}-${today()}.${ending}`;
      saveFile(made, name);
      return `The browser has the file ${name} now: look among what you downloaded.`;
    }, unmade);
  }

  function copy(words: string) {
    return alone(async () => {
      await navigator.clipboard.writeText(words);
      await noted('copied as plain text');
      return 'Copied. Paste it where it is wanted.';
    }, uncopied);
  }

  /** The schema tells nothing of anybody, so nobody need be told of it. */
  function schema(plain: Leaving['plain']) {
    return alone(async () => {
      const { plainSchema } = await plain();
      const name = 'onesheet-assessment.schema.json';
      saveFile(new Blob([plainSchema], { type: 'application/schema+json' }), name);
      return `The browser has the file ${name} now. It holds nothing of anybody.`;
    }, unmade);
  }

  function clear() {
    setDone('');
    setTrouble('');
  }

  return { done, trouble, file, copy, schema, clear };
}
