import '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Tests that ask for the node environment have no document and need none of this.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  // What is waited for ends when it comes; a second, as it would be, says more of the machine than of the app.
  configure({ asyncUtilTimeout: 30_000 });
  afterEach(cleanup);
}
