/**
 * What the page on accessibility says was tested, in its order. Each has a test of its own that is named beside it in
 * tests/features/accessibility-page.test.tsx: nothing is claimed here that no test shows.
 */
export const tested = [
  'An automatic checker (axe, with its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA) finds nothing wrong on the first screen, with and without an error, and on the locked one.',
  'It finds nothing wrong on any part of the form: of a finished example, blank, and with everything missing and each field saying so.',
  'It finds nothing wrong on any part of a review, on the sheet, on the person’s copy, and on the page that is written together.',
  'It finds nothing wrong on the caseload (empty, with one and with 80 people), the bin, histories, what changed, taking over, handing over, corrections, backups, settings, the time study and its charts, the curtain, the list of commands, help, and this page.',
  'In Firefox it finds nothing wrong on the first screen, on any part of the example, on the caseload or in the settings.',
  'In a window 320 pixels wide, which is 400% zoom of 1280, no screen has to be scrolled sideways, even with letters, words and lines spaced further apart (WCAG 1.4.12). Nothing is cut off by that and no text lies over another.',
  'Every control is at least 24 by 24 pixels, or as far from the next as if it were. Links in a sentence and the passages of the sheet, each of which has a field, are left out.',
  'In colours forced by the system, as Chromium imitates them, every control keeps an edge or a line under it, and what is chosen, cited and done, the meter and the charts can be told. Where the system is dark the page stays as it is, and nothing moves when less movement is asked for.',
  'Every screen has one main heading, no level of heading left out, and a title of its own, with “Error:” in front while it shows one.',
  'Whole assessments, a plain one and a hard one, were written from the first key to the finished sheet by keyboard alone, and so was a review.',
  'Fourteen screens were gone round by Tab: every stop shows the focus, nothing covers it, and none lies above the one before. A dialogue keeps Tab inside, Escape closes it, and the focus goes back to where it was.',
  'What the browser tells a screen reader: errors at once, at their field too; now and then, when nothing else is being said, that all is saved, and at once that it is not; that an update is ready; how full the sheet is.',
  'When finishing is refused, the list of what is missing takes the focus, and a line in it leads to its field.',
  'The list of commands opens from anywhere by one key combination, is gone through by arrows or letters, and gives the focus back to the word where it was. Outside it letters are only typed, but on the bar of sources under a passage, where they cite.',
  'It says half a minute ahead that it will lock by itself, and any key stops that.',
  'Whoever comes back to the caseload is at the row that they left.',
  'What changed between two versions is told by signs and words, not by colour alone.',
] as const;
