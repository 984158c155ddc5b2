import { serveBackups } from './backup-serve.ts';

serveBackups();
