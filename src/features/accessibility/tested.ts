/**
 * What the page on accessibility says was tested, in its order. Each has a test of its own that is named beside it in
 * tests/features/accessibility-page.test.tsx: nothing is claimed here that no test shows.
 */
export const tested = [
  'An automatic checker (axe, with its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA) finds nothing wrong on the first screen, with and without an error, and on the locked one.',
  'It finds nothing wrong on any part of the form: of a finished example, blank, and with everything missing and each field saying so.',
  'It finds nothing wrong on any part of a review, on the sheet, on the person’s copy, and on the page that is written together.',
  'It finds nothing wrong on the caseload (empty, with one and with 80 people), the bin, histories, what changed, taking over, handing over, corrections, backups, settings, the time study and its charts, the curtain, the list of commands, help, and this page.',
  'In a window 320 pixels wide, which is 400% zoom of 1280, none of these has to be scrolled sideways: the first screen, every part of the example and of a review, the sheet, the person’s copy, the page that is written together, the caseload, histories, what changed, backups, settings, the list of commands, help, and this page.',
  'Whole assessments, a plain one and a hard one, were written from the first key to the finished sheet by keyboard alone, and so was a review.',
  'When finishing is refused, the list of what is missing takes the focus, and a line in it leads to its field.',
  'The list of commands opens from anywhere by one key combination, is gone through by arrows or letters, and gives the focus back to the word where it was. Outside it letters are only typed, but on the bar of sources under a passage, where they cite.',
  'Whoever comes back to the caseload is at the row that they left.',
  'What changed between two versions is told by signs and words, not by colour alone.',
] as const;
