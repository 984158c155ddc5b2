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

/** A full stop that ends a sentence, and no initial as in "Sheila M." and no row of dots. */
const fullStop = /(?<![.]|\b\p{Lu})\.$/u;

/** Drops punctuation that the writer has typed already: "Ray.: me" becomes "Ray: me", "Ray.." becomes "Ray." */
function join(before: Piece[], text: string, name: Naming, at: string, as: As): Piece[] {
  const last = before.at(-1);
  if (!last) return [literal(at, as, name(text.replace(/^[\s:;,.·]+/, '')))];
  if (text.startsWith('.') && isEnded(last.text))
    return [...before, literal(at, as, name(text.slice(1)))];
  if (/^[,:;]/.test(text) && fullStop.test(last.text) && !last.form) {
    return [
      ...before.slice(0, -1),
      { ...last, text: last.text.slice(0, -1) },
      literal(at, as, name(text)),
    ];
  }
  return [...before, literal(at, as, name(text))];
}

/** A slot, or some of the form's own words and how they are set. */
type Token = { readonly slot: string } | { readonly as: As; readonly text: string };

interface Stretch {
  readonly optional: boolean;
  readonly slots: readonly string[];
  readonly tokens: readonly Token[];
}

function tokenOf([, slot, strong, label, plain]: RegExpMatchArray): Token {
  if (slot !== undefined) return { slot };
  if (strong !== undefined) return { as: 'strong', text: strong };
  if (label !== undefined) return { as: 'label', text: label };
  return { as: 'known', text: plain ?? '' };
}

function stretchOf([, optional, plain]: RegExpMatchArray): Stretch {
  const text = optional ?? plain ?? '';
  return {
    optional: optional !== undefined,
    slots: [...text.matchAll(slotNames)].map(([, slot]) => slot ?? ''),
    tokens: [...text.matchAll(token)].map(tokenOf),
  };
}

/** The form's wordings are a few hundred and never change; each is read once. */
const read = new Map<string, readonly Stretch[]>();

function stretchesOf(wording: string): readonly Stretch[] {
  const before = read.get(wording);
  if (before) return before;
  const found = [...wording.matchAll(/\[([^\]]*)\]|([^[]+)/g)].map(stretchOf);
  read.set(wording, found);
  return found;
}

function fill(stretch: Stretch, slots: Slots, name: Naming, at: string, before: Piece[]): Piece[] {
  let made = before;
  for (const each of stretch.tokens) {
    if ('slot' in each) made = [...made, ...(slots[each.slot] ?? [])];
    else made = join(made, each.text, name, at, each.as);
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
  for (const stretch of stretchesOf(wording)) {
    const lacking = stretch.slots.some((slot) => !slots[slot]?.length);
    if (!stretch.optional || !lacking) made = fill(stretch, slots, name, at, made);
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
