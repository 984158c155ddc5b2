import { type RefObject, useEffect } from 'react';

/** The heading that a control stands under. */
function headingOf(main: Element, at: Element): HTMLElement | undefined {
  return [...main.querySelectorAll<HTMLElement>('h1, h2')]
    .filter((head) => head.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
}

/**
 * Keeps the focus from being nowhere, where nothing is spoken and Tab begins at the top. A screen’s heading takes it as
 * soon as it is there; of a control that goes, the heading that it stood under. Never from whoever is elsewhere.
 */
export function useFocusKept(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = ref.current;
    if (!main) return;
    let title: HTMLElement | null = null;
    let had: Element | null = null;
    let over: HTMLElement | undefined;

    function look() {
      const before = title;
      title = main?.querySelector('h1') ?? null;
      if (document.activeElement !== document.body) return;
      const gone = had && !had.isConnected;
      if (title === before && !gone) return;
      const head = gone && over?.isConnected ? over : title;
      head?.setAttribute('tabindex', '-1');
      head?.focus();
    }
    function note({ target }: FocusEvent) {
      had = target as Element;
      over = main ? headingOf(main, had) : undefined;
    }

    look();
    const changes = new MutationObserver(look);
    changes.observe(main, { childList: true, subtree: true });
    main.addEventListener('focusin', note);
    return () => {
      changes.disconnect();
      main.removeEventListener('focusin', note);
    };
  }, [ref]);
}
