import '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Tests that ask for the node environment have no document and need none of this.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
