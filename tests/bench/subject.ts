import type { Page } from 'playwright-core';

/** A form that is measured. Selectors are CSS and find one element each. */
export interface Subject {
  name: string;
  url: string;
  /** What can be typed in first. */
  first: string;
  /** The large box that is typed in; about 600 characters stand in it. */
  target: string;
  /** Puts the full draft into a fresh browser. */
  seed: (page: Page) => Promise<void>;
  /** What it takes to see the draft once the page is loaded. */
  open: (page: Page) => Promise<void>;
  /** Whether what was typed is kept, with the field still focused; `tail` is how it ends. */
  isKept: (page: Page, tail: string) => Promise<boolean>;
}
