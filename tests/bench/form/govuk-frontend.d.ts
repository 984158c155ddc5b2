/** The package says nothing of its types. */
declare module 'govuk-frontend' {
  export function initAll(): void;
}
