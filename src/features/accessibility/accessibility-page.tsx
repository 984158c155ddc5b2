import type { ReactNode } from 'react';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { tested } from './tested.ts';

interface Props {
  ways: ReactNode;
  lock: ReactNode;
}

/** How far Onesheet can be used by everybody: what was tested, and what was not. */
export function AccessibilityPage({ ways, lock }: Props) {
  useTitle('Accessibility');
  return (
    <Screen ways={ways} lock={lock}>
      <h1 className="govuk-heading-l">Accessibility</h1>
      <p>
        The aim is that everybody who writes assessments can write them here. You should be able to:
      </p>
      <ul>
        <li>do everything with the keyboard alone, and see where you are</li>
        <li>zoom in to 400% without scrolling sideways</li>
        <li>space letters, words and lines further apart</li>
        <li>use your system’s own colours</li>
        <li>
          take your time: it says half a minute ahead that it will lock, and any key stops that
        </li>
      </ul>
      <p>
        It is built to be heard with a screen reader too, which nobody has tried yet. The measure is
        WCAG 2.2, level AA. Nobody has audited it. The rest of this page says what was tested and
        what was not, as of 29 November 2026.
      </p>
      <h2 className="govuk-heading-m">What was tested</h2>
      <p>By tests that run with every change, in Chromium on Linux unless it says otherwise:</p>
      <ul className="spaced">
        {tested.map((claim) => (
          <li key={claim}>{claim}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">What was not tested</h2>
      <ul className="spaced">
        <li>Nobody who is disabled has tried it, or told us what gets in their way.</li>
        <li>
          No screen reader: not NVDA, JAWS, Narrator or VoiceOver. Nor screen magnifiers, switches
          or voice control.
        </li>
        <li>Windows and its own contrast themes, phones and tablets, Edge and Safari.</li>
        <li>
          The printed sheet and a PDF made of it by the browser. The same words are on the screen.
        </li>
      </ul>
      <h2 className="govuk-heading-m">What we know is hard</h2>
      <ul className="spaced">
        <li>
          The picture of the sheet beside the form is small. The key F2 shows it alone and larger,
          at 400% zoom as plain text in one column, and every word of it stands in a field as well.
        </li>
        <li>
          Where your own styles space letters and words out, the sheet is spaced out too: less fits
          on it, and what runs over is scrolled to.
        </li>
        <li>
          A review by keyboard is mostly Tabs: about 500 keys where nothing has changed. The list of
          commands (Control and slash) saves some of them.
        </li>
        <li>
          A level, a part and a passage are told by where they are and by name, but a long part has
          few headings.
        </li>
      </ul>
      <h2 className="govuk-heading-m">Keys</h2>
      <p>
        Control and slash lists what can be done where you are, each by a letter. F2 turns to the
        sheet and back, F8 hides the screen, F9 opens and leaves the page that is written together.
      </p>
      <h2 className="govuk-heading-m">If something gets in your way</h2>
      <p>
        Tell whoever gave you Onesheet what you wanted to do, with what, and what happened instead.
        Leave out the case.
      </p>
    </Screen>
  );
}
