import { z } from 'zod/mini';

// Must run before any schema is made: zod otherwise tries `new Function`, which the content policy refuses and reports.
z.config({ jitless: true });
