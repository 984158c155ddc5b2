import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Modules = Rolldown.ChunkingContext;

/**
 * What is loaded together, step by step: what the passphrase needs, what opens the door or sets it up, what writing needs, the
 * sheet beside it, the other parts of the form, and the caseload.
 * Of a module that several need the first has it. What is loaded later than these is left to the bundler.
 */
const steps: readonly [name: string, from: readonly string[]][] = [
  ['first', ['src/main.tsx']],
  ['door', ['src/storage/door.ts', 'src/storage/settings.ts', 'src/ui/choice.tsx']],
  [
    'writing',
    // The last is what both the sheet and the other parts need, so that neither brings the other.
    ['src/app/inside.tsx', 'src/features/write/write.tsx', 'src/assessment/unsourced.ts'],
  ],
  ['sheet', ['src/features/write/sheet-panel.tsx']],
  ['parts', ['src/features/write/parts/other-parts.tsx']],
  ['caseload', ['src/app/caseload-route.tsx']],
];

/** They keep chunks of their own, of which the manifest says what else they bring (tests/house/sizes.mjs). */
const named = [
  'src/main.tsx',
  'src/app/inside.tsx',
  'src/features/write/write.tsx',
  'src/features/write/parts/other-parts.tsx',
  'src/app/caseload-route.tsx',
];

function idOf(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** Adds a module and all that it imports at once, not what it loads later, to what has no step yet. */
function add(id: string, step: string, stepOf: Map<string, string>, modules: Modules): void {
  if (stepOf.has(id)) return;
  stepOf.set(id, step);
  for (const next of modules.getModuleInfo(id)?.importedIds ?? []) add(next, step, stepOf, modules);
}

function stepsIn(modules: Modules): Map<string, string> {
  const stepOf = new Map<string, string>();
  for (const [name, from] of steps) for (const path of from) add(idOf(path), name, stepOf, modules);
  for (const path of named) stepOf.delete(idOf(path));
  return stepOf;
}

/**
 * Each step in one file: as forty files the same was 16 kB more, as each is compressed by itself. zod is apart, as it
 * must be told to do without `eval` before any schema is made.
 */
export function chunkGroups() {
  let stepOf: Map<string, string> | null = null;
  return [
    { name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/, priority: steps.length + 1 },
    ...steps.map(([step], at) => ({
      debugName: step,
      name(id: string, modules: Modules): string | null {
        stepOf ??= stepsIn(modules);
        return stepOf.get(id) === step ? step : null;
      },
      // A group takes with it what its modules import: each step comes before those that build on it.
      priority: steps.length - at,
    })),
  ];
}
