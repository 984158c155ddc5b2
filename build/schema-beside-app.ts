import type { Plugin } from 'vite';
import { plainSchema } from '../src/storage/plain-schema.ts';

/** What the schema is called, wherever it lies. */
export const schemaName = 'onesheet-assessment.schema.json';

/** Publishes the schema beside the app, for whoever makes or reads files with an assessment. */
export function schemaBesideApp(): Plugin {
  return {
    name: 'onesheet:schema',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: schemaName,
        source: plainSchema(),
      });
    },
  };
}
