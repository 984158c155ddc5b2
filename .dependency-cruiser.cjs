// Which folder may know which. Biome's restricted imports (biome.json) keep the same directions
// by reading what an import says; this reads where it leads. Either alone has blind spots.
//
//   app → features → ui
//         features → assessment, sheet, timing, language, documents, and six files of storage
//                    sheet, timing, language, documents → assessment
//                    documents → sheet
//   assessment and ui import nothing of ours.

const react = 'react|react-dom|react-hook-form|@hookform|wouter';

/** Matches a package by its name, wherever npm has put it. */
function packages(...names) {
  return `(^|/)node_modules/(${names.join('|')})(/|$)`;
}

function folders(...names) {
  return `^src/(${names.join('|')})/`;
}

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** A frozen format reads through the one before it, so the compiler checks the chain from first to last. */
function formatRules() {
  return Array.from({ length: 40 }, (_, index) => {
    const version = index + 1;
    const before = version > 1 ? `|^src/storage/formats/v${version - 1}\\.ts$` : '';
    return rule(
      `format-v${version}-is-frozen`,
      'A stored format is frozen: it may import zod and the format just before it, and nothing that can change under it. What joins formats to today’s assessment belongs in formats/current.ts.',
      { path: `^src/storage/formats/v${version}\\.ts$` },
      { pathNot: `${packages('zod')}${before}` },
    );
  });
}

module.exports = {
  forbidden: [
    rule(
      'no-circular',
      'Two files that need each other are one thing, or both need a third: move what they share into a file that imports neither.',
      {},
      { circular: true },
    ),
    rule(
      'no-orphans',
      'Nothing imports this file and it imports nothing: use it or remove it.',
      {
        orphan: true,
        pathNot: ['^src/(main\\.tsx|offline/worker\\.ts)$', '\\.d\\.ts$', '\\.(scss|svg)$'],
      },
      {},
    ),
    rule(
      'offline-worker-stands-alone',
      'The worker that keeps the app for when there is no network is the one script that may ask the host for anything: it needs nothing of ours, and nothing of ours reaches into it. What the page does about it belongs in app/offline.ts.',
      { path: '^src/offline/' },
      {},
    ),
    rule(
      'nothing-reaches-into-the-offline-worker',
      'The page speaks with the offline worker by messages only: app/offline.ts.',
      { path: '^src/', pathNot: '^src/offline/' },
      { path: '^src/offline/' },
    ),
    rule(
      'no-tests-in-the-app',
      'What only tests need stays under tests.',
      { path: '^src/' },
      { path: '^tests/' },
    ),
    rule(
      'not-in-package-json',
      'Add the package to dependencies in package.json, or do without it.',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'unknown'],
        // Types only, which Vite gives to whoever builds with it.
        pathNot: 'node_modules/vite/client',
      },
    ),
    rule(
      'no-lost-imports',
      'This import leads nowhere: correct its path, with its extension.',
      {},
      { couldNotResolve: true },
    ),

    rule(
      'main-only-starts-the-app',
      'What the app joins together belongs in app.',
      { path: '^src/main\\.tsx$' },
      { path: '^src/', pathNot: folders('app', 'styles') },
    ),
    rule(
      'nothing-knows-the-app',
      'The app folder frames the rest and is known only to main.tsx: take what you need as a prop, or move it to ui if it would fit any product.',
      { path: '^src/', pathNot: ['^src/main\\.tsx$', folders('app')] },
      { path: folders('app') },
    ),
    rule(
      'features-stand-alone',
      'Features never import each other: what two of them need belongs in assessment, sheet, timing, language, documents or ui, and app joins screens.',
      { path: '^src/features/([^/]+)/' },
      { path: folders('features'), pathNot: '^src/features/$1/' },
    ),
    rule(
      'features-know-seven-files-of-storage',
      'Of storage, features know doorstep.ts, door.ts, locksmith.ts, cases.ts, copies.ts, log.ts and settings.ts: offer what you need through one of these seven.',
      { path: folders('features') },
      {
        path: folders('storage'),
        pathNot: '^src/storage/(door|doorstep|locksmith|cases|copies|log|settings)\\.ts$',
      },
    ),
    rule(
      'domains-know-only-the-assessment',
      'The sheet, timing and language know the assessment and nothing else of ours: what needs a screen or storage belongs in features, and the feature hands it in.',
      { path: '^src/(sheet|timing|language)/' },
      { path: '^src/', pathNot: ['^src/$1/', folders('assessment')] },
    ),
    rule(
      'documents-know-the-assessment-and-the-sheet',
      'What leaves is composed from the sheet’s own blocks, so that both say the same; the documents know it and the assessment, and nothing else of ours.',
      { path: folders('documents') },
      { path: '^src/', pathNot: folders('documents', 'assessment', 'sheet') },
    ),
    rule(
      'one-folder-makes-zips',
      '@endo/zip makes the zip that a Word document is: it belongs in documents/word, which is loaded when one is asked for.',
      { path: '^src/', pathNot: '^src/documents/word/' },
      { path: packages('@endo/zip') },
    ),
    rule(
      'assessment-knows-nothing-of-ours',
      'The assessment is wording, rules and sums: what shows, keeps or times it belongs in the folder that does so and imports the assessment.',
      { path: folders('assessment') },
      { path: '^src/', pathNot: folders('assessment') },
    ),
    rule(
      'assessment-has-zod-only',
      'The assessment has zod and no other package: what needs React belongs in features or sheet.',
      { path: folders('assessment') },
      { pathNot: ['^src/', packages('zod')] },
    ),
    rule(
      'ui-knows-nothing-of-ours',
      'ui would fit any product: what knows an assessment belongs in features or sheet.',
      { path: folders('ui') },
      { path: '^src/', pathNot: folders('ui', 'styles') },
    ),
    rule(
      'ui-has-react-only',
      'ui has React and no other package: a field that knows about forms belongs in features.',
      { path: folders('ui') },
      { pathNot: ['^src/', packages('react', 'react-dom', '@types/react', '@types/react-dom')] },
    ),

    rule(
      'storage-knows-no-screen',
      'Storage seals kinds of record and knows none of them from inside, nor any screen: let the caller hand in its own schema or value.',
      { path: folders('storage') },
      { path: '^src/', pathNot: folders('storage', 'assessment') },
    ),
    rule(
      'storage-knows-the-assessment-in-one-place',
      'Only formats/current.ts knows what an assessment is: everything else in storage is about sealed records.',
      { path: folders('storage'), pathNot: '^src/storage/formats/current\\.ts$' },
      { path: folders('assessment') },
    ),
    rule(
      'storage-has-no-react',
      'Storage has no screens: a hook or component that shows stored things belongs in features or app.',
      { path: folders('storage') },
      { path: [packages(react), packages('@types/react', '@types/react-dom')] },
    ),
    rule(
      'one-file-has-dexie',
      'Dexie belongs in storage/database.ts and nowhere else: add what you need there.',
      { path: '^src/', pathNot: '^src/storage/database\\.ts$' },
      { path: packages('dexie', 'dexie-[^/]+') },
    ),
    rule(
      'one-place-has-hash-wasm',
      'hash-wasm belongs in storage/stretch*.ts and nowhere else: ask there for a key.',
      { path: '^src/', pathNot: '^src/storage/stretch[^/]*\\.ts$' },
      { path: packages('hash-wasm') },
    ),
    ...formatRules(),
    rule(
      'formats-join-the-assessment-in-current',
      'current.ts joins the newest stored format to today’s assessment and needs only zod, the formats and the assessment: what reads or writes records belongs in storage itself.',
      { path: '^src/storage/formats/current\\.ts$' },
      { pathNot: [packages('zod'), '^src/storage/formats/v\\d+\\.ts$', folders('assessment')] },
    ),
  ],
  options: {
    // Types count: a folder that needs another's types knows it as well as if it called it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
    },
  },
};
