import { useEffect } from 'react';

/** Calls `printed` when the browser's print dialogue closes. Whether paper came out of it, no page can know. */
export function usePrintLog(printed: () => Promise<void>): void {
  useEffect(() => {
    const listen = () => {
      printed().catch(() => undefined);
    };
    window.addEventListener('afterprint', listen);
    return () => window.removeEventListener('afterprint', listen);
  }, [printed]);
}
