import { fileURLToPath } from 'node:url';
import type { Alias } from 'vite';

/**
 * age-encryption brings two more kinds of key, of newer `age` programs, and with them 27 kB of mathematics that nothing
 * here reaches: backup-age.ts refuses such a key before the library sees it. So they are left out.
 */
export const onlyOurKeys: Alias[] = [
  {
    find: /^@noble\/(post-quantum\/hybrid|curves\/nist)\.js$/,
    replacement: fileURLToPath(new URL('no-such-keys.js', import.meta.url)),
  },
];
