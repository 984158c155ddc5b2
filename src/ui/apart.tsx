import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
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
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
