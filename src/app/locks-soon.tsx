import type { CSSProperties } from 'react';

/** Over the page, so that nothing moves under a hand that comes back. */
const place: CSSProperties = {
  position: 'fixed',
  zIndex: 4,
  bottom: 0,
  left: 0,
  right: 0,
  margin: 0,
  padding: '1rem',
  background: '#fff',
};

/** Said half a minute before it locks by itself. Any use at all keeps it open. */
export function LocksSoon() {
  return (
    <p className="note screen-only" role="alert" style={place}>
      Onesheet locks in half a minute. Press a key or move the pointer to go on.
    </p>
  );
}
