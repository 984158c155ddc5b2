// Runs the whole set of tests, or with "long" the browser's tests at full length.
// Whatever happens, the last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';

const [first, ...rest] = process.argv.slice(2);
const long = first === 'long';
const browser = ['--project', 'browser'];
const forVitest = long
  ? [...browser, ...rest]
  : ['--project', 'unit', ...browser, '--project', 'speed', ...process.argv.slice(2)];

function run(command, args, env) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // On Windows npm and vitest are .cmd files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return status;
}

function stopWithoutTests(status) {
  console.log('0 passed, 1 failed');
  process.exit(status || 1);
}

if (!long) {
  const checked = run('npm', ['run', 'check']);
  if (checked !== 0) {
    console.log('The checks above found faults, so the tests were not run.');
    stopWithoutTests(checked);
  }
}

// The checks have just built the app, so the browser's tests need not build it again.
const tested = run('vitest', ['run', ...forVitest], long ? { LONG: '1' } : { ONESHEET_BUILT: '1' });
// Null means killed, for want of memory perhaps: then vitest could not write its own last line.
if (tested === null) stopWithoutTests(1);
process.exit(tested);
