import type { As, Piece } from './sheet.ts';

const ended = /[.!?…:;][”’"')\]]*$/;

/** Spaces and line breaks as they print: one break where the writer made one or more. */
function tidy(text: string): string {
  return text.trim().replace(/[ \t]*\r?\n\s*/g, '\n');
}

/** The text with a full stop, unless it already ends like a sentence. */
export function stopped(text: string): string {
  const said = tidy(text);
  return said === '' || ended.test(said) ? said : `${said}.`;
}

/** True when the text already ends like a sentence. */
export function isEnded(text: string): boolean {
  return ended.test(text);
}

/** What the writer typed, as one piece; nothing when nothing is typed. */
export function typed(at: string, text: string, as: As = 'known'): Piece[] {
  const said = tidy(text);
  return said === '' ? [] : [{ at, as, text: said }];
}

/** A name that the writer typed. It may run from right to left. */
export function nameOf(at: string, text: string, as: As = 'known'): Piece[] {
  return typed(at, text, as).map((p) => ({ ...p, name: true }));
}

/** The form's own words. */
export function wording(at: string, text: string, as: As = 'label'): Piece {
  return { at, as, text, form: true };
}

/** The person's own words in quotation marks, unless the writer put some: then only those words are the person's. */
export function quoted(at: string, text: string): Piece[] {
  const said = tidy(text);
  if (said === '') return [];
  const bare = /[“”"]/.test(said) ? said : `“${said}”`;
  return [{ at, as: 'quote', text: bare }];
}
