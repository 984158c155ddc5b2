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

  // A sheet drawn anew has new elements to mark; one with nothing on it has none.
  const drawn = sheet.sections.length > 0 || sheet.facts.length > 0 ? sheet : null;
  useLayoutEffect(() => {
    if (!active || !root.current || !drawn) return;
    const marked = placesOf(root.current, active);
    for (const one of marked) one.setAttribute('data-active', '');
    return () => {
      for (const one of marked) one.removeAttribute('data-active');
    };
  }, [root, drawn, active]);
}
