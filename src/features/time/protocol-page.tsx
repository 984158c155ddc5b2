import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';

interface Props {
  ways: ReactNode;
  lock: ReactNode;
}

/** One page on how ten practitioners can find out how long each takes. Prints. */
export function ProtocolPage({ ways, lock }: Props) {
  useTitle('A pilot of ten practitioners');
  return (
    <Screen ways={ways} lock={lock} layout="page time protocol" prints>
      <h1 className="govuk-heading-l">A pilot with ten practitioners</h1>
      <p>
        It answers one question: how much shorter or longer is the sheet than OASys, for the same
        case and the same practitioner? It does not say whether the sheet is as good. Ask a manager
        to read both, without the minutes, for that.
      </p>
      <h2 className="govuk-heading-m">Before</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Ten practitioners who take part by choice. Nobody’s minutes go to their manager.</li>
        <li>Two cases each: one new assessment and one review, taken as they come, not picked.</li>
        <li>
          Everybody fills in the example and one practice sheet first. Practice is not timed for the
          study.
        </li>
        <li>
          Draw lots for the order: for half of the cases the OASys comes first, for half the sheet.
          Whatever comes second is quicker, because the case is known by then.
        </li>
      </ul>
      <h2 className="govuk-heading-m">For each case</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Do the interview and read the files once, before either. Write down how long.</li>
        <li>
          Do the first of the two, on one day or several. For OASys, start the stopwatch on the
          case’s time page when you open it and stop when it is ready to sign; pause it for anything
          else. The sheet times itself.
        </li>
        <li>Leave at least a day, and at most a week. Then do the other.</li>
        <li>Don’t copy from one to the other. If you did, write it down and leave the pair out.</li>
        <li>On the case’s time page, say which came first and add the pair to your study.</li>
      </ol>
      <h2 className="govuk-heading-m">Write down, on paper</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>What interrupted you, and whether the stopwatch was paused for it.</li>
        <li>Which parts of OASys you left out or had filled in by another system.</li>
        <li>What you could not say on the sheet, and what OASys made you say twice.</li>
      </ul>
      <h2 className="govuk-heading-m">After</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Each saves the study as CSV, reads it, and sends it to the person who puts them together.
          That person adds each file under <i>Files for a study</i>.
        </li>
        <li>Report every pair, the unfinished too, and how many were left out and why.</li>
        <li>
          Report new assessments and reviews apart, and OASys first and sheet first apart. If the
          two orders differ much, the order is what you have measured.
        </li>
        <li>
          Ten practitioners can show a large difference. They can’t show a small one, and they chose
          to take part.
        </li>
      </ul>
      <p className="screen-only">
        <Button onClick={() => window.print()}>Print this page</Button>
      </p>
    </Screen>
  );
}
