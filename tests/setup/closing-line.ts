import { writeSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

const standardOutput = 1;

/** Counts a file or suite that could not run, and an error outside any test, as failed too. */
function count(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
  let passed = 0;
  let failed = unhandled.length;
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failed += 1;
    }
  }
  return { passed, failed };
}

/** Prints "N passed, N failed" as the very last line, for whoever reads only that. */
export default class ClosingLine implements Reporter {
  private counts = { passed: 0, failed: 0 };

  onInit() {
    // Written as the process ends, because servers and workers that close may still print.
    process.once('exit', (code) => {
      const { passed, failed } = this.counts;
      // A run can fail with no test failed: nothing found, or the setup threw.
      const shown = code !== 0 && failed === 0 ? 1 : failed;
      writeSync(standardOutput, `${passed} passed, ${shown} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
    this.counts = count(modules, unhandled);
  }
}
