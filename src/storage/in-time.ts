import { CannotKeep } from './refusals.ts';

/** Milliseconds after which opening says that something is in its way: most often an older tab that was frozen. */
const PATIENCE = 10_000;

/** What `opening` comes to, or CannotKeep after ten seconds: no browser tells that another tab is in the way. */
export async function inTime<T>(opening: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CannotKeep('older')), PATIENCE);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}
