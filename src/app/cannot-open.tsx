import { Link } from 'wouter';

/** Shown in the place of an assessment that can't be opened: why, and the way back. */
export function CannotOpen({ why }: { why: string }) {
  return (
    <main className="screen-only page">
      <h1 className="govuk-heading-l">This assessment can’t be opened</h1>
      <p>{why}</p>
      <p>
        <Link href="/">Back to the caseload</Link>
      </p>
    </main>
  );
}
