/** The first stop of a screen with a bar: past it, to what the screen is for. No link, as the address names the screen. */
export function SkipLink() {
  return (
    <button
      type="button"
      className="govuk-skip-link screen-only"
      onClick={() => document.querySelector('main')?.focus()}
    >
      Skip to main content
    </button>
  );
}
