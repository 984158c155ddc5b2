import type { Plugin } from 'vite';
import { plainSchema } from '../src/storage/plain-schema.ts';

/** Publishes the schema beside the app, for whoever makes or reads files with an assessment. */
export function schemaBesideApp(): Plugin {
  return {
    name: 'onesheet:schema',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'onesheet-assessment.schema.json',
        source: plainSchema(),
      });
    },
  };
}
