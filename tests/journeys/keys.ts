import { times } from '../setup/seeded.ts';
import type { Keyed } from './keyed.ts';

/** What holds the focus: its id, its name to a screen reader as far as the page itself says it, and its kind. */
export interface Focused {
  id: string;
  name: string;
  kind: string;
}

export function focused(page: Keyed): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return {
      id: at?.id ?? '',
      name: (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim(),
      kind: at?.getAttribute('type') ?? at?.tagName.toLowerCase() ?? '',
    };
  });
}

/**
 * Presses Tab until the focus is where it is wanted: the keyboard is the only way in. Fails when a whole round has
 * gone by without it, so that a control that cannot be reached is found.
 */
export async function tabTo(
  page: Keyed,
  what: string,
  wanted: (f: Focused) => boolean,
  key = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 700; presses += 1) {
    if (wanted(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No amount of Tab led to ${what}`);
}

/**
 * Waits until a part that was turned to is drawn as far as this: Tab pressed before would lead out of the page, and in
 * Firefox not back into it. Waits 600 frames at most, which is 10 seconds of a quick machine.
 */
function drawn(page: Keyed, selector: string): Promise<void> {
  return page.evaluate(async (at) => {
    for (let frames = 0; frames < 600 && !document.querySelector(at); frames += 1)
      await new Promise(requestAnimationFrame);
  }, selector);
}

/** Presses Tab, or Shift and Tab where the control lies behind, until the control of this id has the focus. */
export async function tabToId(page: Keyed, id: string): Promise<void> {
  await drawn(page, `[id="${id}"]`);
  const behind = await page.evaluate((at) => {
    const control = document.getElementById(at);
    const here = document.activeElement;
    return Boolean(
      control && here && here.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING,
    );
  }, id);
  await tabTo(page, id, (f) => f.id === id, behind ? 'Shift+Tab' : 'Tab');
}

/** Presses the button of this name by keyboard. A name that ends in "…" stands for its beginning. */
export async function press(page: Keyed, name: string): Promise<void> {
  const start = name.endsWith('…') ? name.slice(0, -1) : null;
  await tabTo(
    page,
    `the button “${name}”`,
    (f) =>
      ['button', 'submit'].includes(f.kind) &&
      (start !== null ? f.name.startsWith(start) : f.name === name),
  );
  await page.keyboard.press('Enter');
}

/** Types into a field that the keyboard has reached; line breaks are typed as Enter. */
export async function write(page: Keyed, id: string, text: string): Promise<void> {
  if (text === '') return;
  await tabToId(page, id);
  if (await page.evaluate(() => (document.activeElement as HTMLInputElement).value !== ''))
    await page.keyboard.press('ControlOrMeta+A');
  await typeOut(page, text);
}

/** Characters at each end of a long text that are typed key by key in the short run. */
const ends = 20;

/** Types a text: key by key, but for the middle of a long one, which comes in one piece unless this is the long run. */
async function typeOut(page: Keyed, text: string): Promise<void> {
  const middle = times(text.length - 2 * ends, 0);
  if (middle <= 0) return page.keyboard.type(text);
  await page.keyboard.type(text.slice(0, ends));
  await page.keyboard.insertText(text.slice(ends, ends + middle));
  await page.keyboard.type(text.slice(ends + middle));
}

/** Chooses one of a group of radios by arrow keys, as a screen reader's user would. */
export async function choose(page: Keyed, name: string, value: string): Promise<void> {
  if (value === '') return;
  await drawn(page, `input[type=radio][name="${name}"]`);
  await tabTo(
    page,
    `the choice ${name}`,
    (f) => f.kind === 'radio' && (f.id === name || f.id.startsWith(`${name}-`)),
  );
  const [at, to, chosen] = await page.evaluate(
    ([group, want]) => {
      const all = [
        ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${group}"]`),
      ];
      const now = all.indexOf(document.activeElement as HTMLInputElement);
      return [now, all.findIndex((r) => r.value === want), all.some((r) => r.checked)] as const;
    },
    [name, value] as const,
  );
  if (to < 0) throw new Error(`There is no ${value} among the choices of ${name}`);
  if (at === to && !chosen) await page.keyboard.press('Space');
  for (let step = 0; step < Math.abs(to - at); step += 1) {
    await page.keyboard.press(to > at ? 'ArrowDown' : 'ArrowUp');
  }
}

/** Ticks or clears a box by keyboard until it is as wanted. */
export async function tick(page: Keyed, id: string, wanted: boolean): Promise<void> {
  const now = await page.evaluate(
    (at) => (document.getElementById(at) as HTMLInputElement | null)?.checked,
    id,
  );
  if ((now ?? false) === wanted) return;
  await tabToId(page, id);
  await page.keyboard.press('Space');
}

/** Adds a row to a list: by Enter where the last row's last line has the focus, as a writer would, else by its button. */
export async function addRow(page: Keyed, name: string): Promise<void> {
  const ends = await page.evaluate((add) => {
    const at = document.activeElement;
    const entry = at?.closest('.entries > .entry');
    const typed = [...(entry?.querySelectorAll('textarea, input[type=text]') ?? [])];
    const list = entry?.parentElement;
    const button = [...(list?.querySelectorAll('button') ?? [])].at(-1);
    const isLast = !entry?.nextElementSibling?.classList.contains('entry');
    const takes = at instanceof HTMLInputElement || list?.dataset.lines === 'true';
    return typed.at(-1) === at && isLast && takes && button?.textContent === add;
  }, name);
  if (ends) await page.keyboard.press('Enter');
  else await press(page, name);
}
