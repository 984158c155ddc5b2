import { fileURLToPath } from 'node:url';
import type { Alias } from 'vite';

/** Whatever asks for zod/mini gets it as zod-without-eval.js has set it, in whichever chunk it is loaded first. */
export const zodWithoutEval: Alias = {
  find: /^zod\/mini$/,
  replacement: fileURLToPath(new URL('zod-without-eval.js', import.meta.url)),
};
