import { whenLoaded } from '../../storage/doorstep.ts';

/** What opens the door. Loaded while the passphrase is typed, for which the screen must be there at once. */
export function doorWork() {
  return whenLoaded(import('../../storage/door.ts'));
}
