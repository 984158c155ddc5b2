import { Component, type ReactNode, Suspense } from 'react';

interface Props {
  children: ReactNode;
  /** What stands there while it is loaded. */
  until?: ReactNode;
  /** What stands there where it could not be loaded or drawn. */
  instead: ReactNode;
}

/**
 * A part of a screen that is loaded when it is wanted. Where that fails, as after an update on the server, the rest of
 * the screen stays: somebody may be writing in it.
 */
export class Apart extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, until, instead } = this.props;
    return this.state.failed ? instead : <Suspense fallback={until}>{children}</Suspense>;
  }
}
