import { isEnded } from './piece.ts';
import type { As, Piece } from './sheet.ts';

/** What stands in a wording's slots. An empty slot takes its optional stretch with it. */
export type Slots = Readonly<Record<string, readonly Piece[]>>;

const token = /\{(?!name\})(\w+)\}|\*([^*]+)\*|~([^~]+)~|((?:\{name\}|[^{*~])+)/g;
const slotNames = /\{(?!name\})(\w+)\}/g;

/** Puts the person's name into the form's own words. */
type Naming = (wording: string) => string;

const asItIs: Naming = (wording) => wording;

function literal(at: string, as: As, text: string): Piece {
  return { at, as, text, form: true };
}

/** Drops punctuation that the writer has typed already: "Ray.: me" becomes "Ray: me", "Ray.." becomes "Ray." */
function join(before: Piece[], text: string, name: Naming, at: string, as: As): Piece[] {
  const last = before.at(-1);
  if (!last) return [literal(at, as, name(text.replace(/^[\s:;,.·]+/, '')))];
  if (text.startsWith('.') && isEnded(last.text))
    return [...before, literal(at, as, name(text.slice(1)))];
  if (/^[,:;]/.test(text) && /[^.]\.$/.test(last.text) && !last.form) {
    return [
      ...before.slice(0, -1),
      { ...last, text: last.text.slice(0, -1) },
      literal(at, as, name(text)),
    ];
  }
  return [...before, literal(at, as, name(text))];
}

function fill(stretch: string, slots: Slots, name: Naming, at: string, before: Piece[]): Piece[] {
  let made = before;
  for (const [, slot, strong, label, plain] of stretch.matchAll(token)) {
    if (slot !== undefined) made = [...made, ...(slots[slot] ?? [])];
    else if (strong !== undefined) made = join(made, strong, name, at, 'strong');
    else if (label !== undefined) made = join(made, label, name, at, 'label');
    else made = join(made, plain ?? '', name, at, 'known');
  }
  return made;
}

/**
 * Puts pieces into a wording, so that a wording stays whole and can be translated.
 * `{slot}` takes pieces, `*strong*` and `~label~` style the form's own words, and a stretch in square
 * brackets is left out when one of its slots is empty. Nothing is made when every slot is empty.
 * @param at the field that a press on the form's own words goes to
 * @param name puts in the name for `{name}`; last of all, so that nothing in a name is taken for a part of the wording
 */
export function phrase(wording: string, slots: Slots, at: string, name = asItIs): Piece[] {
  if (Object.values(slots).every((s) => s.length === 0)) return [];
  let made: Piece[] = [];
  for (const [, optional, plain] of wording.matchAll(/\[([^\]]*)\]|([^[]+)/g)) {
    const stretch = optional ?? plain ?? '';
    const lacking = [...stretch.matchAll(slotNames)].some(([, s]) => !slots[s ?? '']?.length);
    if (optional === undefined || !lacking) made = fill(stretch, slots, name, at, made);
  }
  return made.filter((p) => p.text !== '');
}

/** Phrases one after another, with a space between those that say something. */
export function inTurn(...phrases: readonly (readonly Piece[])[]): Piece[] {
  const said = phrases.filter((p) => p.length > 0);
  return said.flatMap((p, i) => (i === 0 ? p : [literal(p[0]?.at ?? '', 'known', ' '), ...p]));
}

/** Phrases with `between` (for example ", ") after all but the last. */
export function listed(phrases: readonly (readonly Piece[])[], between: string): Piece[] {
  const said = phrases.filter((p) => p.length > 0);
  return said.flatMap((p, i) => (i === 0 ? p : [literal(p[0]?.at ?? '', 'known', between), ...p]));
}
