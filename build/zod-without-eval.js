// In the place of zod/mini: zod told, before any schema is made, to do without `new Function`, which the content policy
// refuses and reports.
import * as z from 'zod/v4-mini';

z.config({ jitless: true });

export { z };
