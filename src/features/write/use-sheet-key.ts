import { useEffect } from 'react';

/** The key that turns from writing to the sheet and back. No letter: people type here. */
export const sheetKey = 'F2';

export function useSheetKey(onKey: () => void): void {
  useEffect(() => {
    const listen = (e: KeyboardEvent) => {
      if (e.key !== sheetKey || e.ctrlKey || e.altKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      onKey();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
