import { serveStretching } from './stretch-serve.ts';

serveStretching();
