/**
 * What the list of commands offers. A command is a control on the screen that carries a letter in `data-command`: the
 * list presses it, so that nothing can be done by letter that can't be seen and pressed, and a new one is one attribute.
 */
export interface Command {
  /** A small letter or a digit. */
  key: string;
  title: string;
  control: HTMLElement;
}

export interface CommandGroup {
  title: string;
  commands: Command[];
}

/** What a control is called: what it says it does, else its text without keys and signs. */
function titleOf(control: HTMLElement): string {
  const said = control.dataset.does;
  if (said) return said;
  const copy = control.cloneNode(true) as HTMLElement;
  for (const sign of copy.querySelectorAll('kbd, [aria-hidden]')) sign.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** In the order of the list. A control belongs to the first that holds it. */
const groups: { title: string; holds: (control: HTMLElement) => boolean }[] = [
  { title: 'Where the cursor is', holds: (c) => c.closest('[data-commands]') !== null },
  { title: 'On this page', holds: (c) => c.closest('main, nav p') !== null },
  { title: 'The parts', holds: (c) => c.closest('nav ol') !== null },
  { title: 'Everywhere', holds: () => true },
];

/**
 * The commands of the screen as it stands, in groups. What stands in an element with `data-commands` is offered only
 * while the focus, `at`, is in that same element: the sources of one passage, not of all.
 */
export function commandsAt(at: Element | null): CommandGroup[] {
  const found = new Map<string, Command>();
  for (const control of document.querySelectorAll<HTMLElement>('[data-command]')) {
    const key = control.dataset.command ?? '';
    const near = control.closest('[data-commands]');
    if (control.closest('[inert]') || (near && !near.contains(at)) || found.has(key)) continue;
    found.set(key, { key, title: titleOf(control), control });
  }
  const left = new Set(found.values());
  return groups
    .map(({ title, holds }) => {
      const commands = [...left].filter(({ control }) => holds(control));
      for (const command of commands) left.delete(command);
      return { title, commands };
    })
    .filter(({ commands }) => commands.length > 0);
}

/** Does what the control does when it is pressed; a field, or a bar of buttons, takes the focus. */
export function run({ control }: Command): void {
  const stop = control.matches('input, select')
    ? control
    : control.querySelector<HTMLElement>('[tabindex="0"]');
  if (stop || control.matches('summary')) (stop ?? control).focus();
  if (!stop) control.click();
}
