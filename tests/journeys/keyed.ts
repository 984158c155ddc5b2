/** What filling in a form by keyboard needs of a page: Playwright’s pages have it, and so has Firefox’s driver. */
export interface Keyed {
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  keyboard: {
    /** A key by its name in Playwright’s words: `Tab`, `Shift+Tab`, `ControlOrMeta+A`, a letter. */
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    /** Puts a text in at once, as an input method would. */
    insertText(text: string): Promise<void>;
  };
}

/** How many elements a selector finds. */
export function count(page: Keyed, selector: string): Promise<number> {
  return page.evaluate((at) => document.querySelectorAll(at).length, selector);
}
