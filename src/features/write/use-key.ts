import { useEffect } from 'react';

/** The key that turns from writing to the sheet and back, and the one that goes to the shared page and away from it. No letters: people type here. */
export const sheetKey = 'F2';
export const togetherKey = 'F9';

export function useKey(key: string, onKey: () => unknown): void {
  useEffect(() => {
    const listen = (e: KeyboardEvent) => {
      if (e.key !== key || e.ctrlKey || e.altKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      onKey();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
