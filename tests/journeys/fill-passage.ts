import type { Assessment } from '../../src/assessment/assessment.ts';
import { gaps, type Passage } from '../../src/assessment/passage.ts';
import { count, type Keyed } from './keyed.ts';
import { press, tabTo, tabToId, write } from './keys.ts';

async function enterSources(page: Keyed, a: Assessment): Promise<void> {
  for (const source of a.sources.list) {
    await press(page, 'Add a source');
    await page.keyboard.type(source.what);
    await page.keyboard.press('Tab');
    await page.keyboard.type(source.date);
    await page.keyboard.press('Tab');
    if (source.private) await page.keyboard.press('Space');
    await press(page, 'Add this source');
    await tabTo(page, 'the sources again', (f) => f.name === 'Add a source');
  }
}

/** The letters that a passage cites now, as the screen says. */
function cited(page: Keyed, id: string): Promise<string[]> {
  return page.evaluate((at) => {
    const box = document.getElementById(at)?.closest('.passage');
    return [...(box?.querySelectorAll('.cite[aria-pressed="true"]') ?? [])].map(
      (b) => b.textContent ?? '',
    );
  }, id);
}

/**
 * Writes a passage and cites its sources by letter: Tab from the box leads to the letters, each letter's own key
 * cites or lets go. The sources are entered at the first passage that cites any.
 */
export async function fillPassage(
  page: Keyed,
  a: Assessment,
  id: string,
  p: Passage,
): Promise<void> {
  if (p.gap === '' && p.text === '') return;
  if (p.gap === '') await write(page, id, p.text);
  const letters = p.from.map((from) => a.sources.list.find((s) => s.id === from)?.letter ?? '');
  if (letters.length > 0) await cite(page, a, id, letters);
  if (p.gap !== '' || p.private || p.aboutOthers) await otherAnswers(page, id, p);
}

async function cite(page: Keyed, a: Assessment, id: string, letters: string[]): Promise<void> {
  const known = await count(page, '.sources summary');
  if (known === 0) await enterSources(page, a);
  await tabTo(
    page,
    `the letters of ${id}`,
    (f) => /^[a-z]+: /.test(f.name) || f.name === 'Add a source',
  );
  const now = await cited(page, id);
  for (const { letter } of a.sources.list) {
    if (now.includes(letter) !== letters.includes(letter)) await page.keyboard.press(letter);
  }
}

function chosenHere(page: Keyed): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement;
    return at.checked ? (at.labels?.[0]?.textContent ?? '') : '';
  });
}

async function otherAnswers(page: Keyed, id: string, p: Passage): Promise<void> {
  const box = `.passage:has([id="${id}"])`;
  const inside = await count(page, `${box}:focus-within`);
  if (inside === 0) await tabToId(page, id);
  await tabTo(page, `other answers of ${id}`, (f) => f.name.startsWith('Other answers'));
  const open = await count(page, `${box} .other-answers[open]`);
  if (open === 0) await page.keyboard.press('Enter');
  if (p.gap !== '') {
    const title = gaps[p.gap].title;
    await tabTo(page, 'the other answers', (f) => f.kind === 'radio');
    for (let step = 0; step < 5 && (await chosenHere(page)) !== title; step += 1)
      await page.keyboard.press('ArrowDown');
  }
  if (p.private) {
    await tabTo(
      page,
      'not for the person',
      (f) => f.kind === 'checkbox' && f.name.startsWith('Not for'),
    );
    await page.keyboard.press('Space');
  }
  if (p.aboutOthers) {
    await tabTo(
      page,
      'about someone else',
      (f) => f.kind === 'checkbox' && f.name.startsWith('About someone'),
    );
    await page.keyboard.press('Space');
  }
  if (p.gap !== '') await write(page, id, p.note);
}
