import { Component, type ReactNode } from 'react';

/** Shown when the app itself fails: says that what was saved is safe, and how to go on. */
export class Mishap extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="screen-only page">
        <h1 className="govuk-heading-l">Something went wrong in Onesheet</h1>
        <p>
          What the screen had called saved is safe on this computer. Load the page again to go on
          from there.
        </p>
        <button type="button" className="govuk-button" onClick={() => location.reload()}>
          Load the page again
        </button>
      </main>
    );
  }
}
