import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Sheet } from './sheet.ts';

/** What is printed of a field; of what it belongs to, where nothing is printed of the field itself. */
function placesOf(root: HTMLElement, path: string): Element[] {
  const found = [...root.querySelectorAll(`[data-at="${CSS.escape(path)}"]`)];
  const owner = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return found.length > 0 || !owner.includes('.') ? found : placesOf(root, owner);
}

/**
 * Joins the sheet to the form: a press goes to the field of the passage, and the passage being written is
 * marked. The mark is set on the elements themselves, so that moving from field to field draws nothing again.
 */
export function usePlace(
  root: RefObject<HTMLElement | null>,
  sheet: Sheet,
  active: string | null,
  onGo: (at: string) => void,
): void {
  const go = useRef(onGo);
  useEffect(() => {
    go.current = onGo;
  }, [onGo]);

  useEffect(() => {
    const element = root.current;
    const pressed = (event: MouseEvent) => {
      // A press that ends a selection was meant to select.
      if (!(event.target instanceof Element) || window.getSelection()?.isCollapsed === false)
        return;
      const at = event.target.closest('[data-at]')?.getAttribute('data-at');
      if (at) go.current(at);
    };
    element?.addEventListener('click', pressed);
    return () => element?.removeEventListener('click', pressed);
  }, [root]);

  // A sheet drawn anew may have new elements to mark; what is marked already is let be, or it would be drawn again.
  const marked = useRef<Element[]>([]);
  const drawn = sheet.sections.length > 0 || sheet.facts.length > 0 ? sheet : null;
  useLayoutEffect(() => {
    const now = active && root.current && drawn ? placesOf(root.current, active) : [];
    for (const one of marked.current) if (!now.includes(one)) one.removeAttribute('data-active');
    for (const one of now) one.setAttribute('data-active', '');
    marked.current = now;
  }, [root, drawn, active]);
}
