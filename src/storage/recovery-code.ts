import { randomBytes } from './cipher.ts';
import { WrongCode } from './refusals.ts';

/** Crockford's base 32 (crockford.com/base32.html): no I, L, O or U, so that nothing is taken for 1, 0 or V. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 signs of 5 bits are 130 bits: out of reach of guessing without any stretching. */
const SECRET_SIGNS = 26;

/** How 26 signs and the check sign are shown, so that they can be read aloud and copied by hand. */
const GROUPS = [
  [0, 5],
  [5, 10],
  [10, 15],
  [15, 19],
  [19, 23],
  [23, 27],
] as const;

/**
 * The sign that makes the whole sum to nothing in the field of 32 elements (x⁵ + x² + 1). Each place weighs
 * another power of x, so every single wrong sign and every two that changed places are noticed.
 */
function checkSign(signs: string): string {
  let sum = 0;
  for (const sign of signs) sum = timesX(sum ^ SIGNS.indexOf(sign));
  return SIGNS.charAt(sum);
}

function timesX(element: number): number {
  const shifted = element << 1;
  return shifted > 31 ? shifted ^ 0b100101 : shifted;
}

/** A new recovery code as it is shown: 27 signs in six groups, the last sign a check. */
export function newRecoveryCode(): string {
  // 32 divides 256, so the low five bits of a random byte are even.
  const secret = Array.from(randomBytes(SECRET_SIGNS), (byte) => SIGNS.charAt(byte & 31)).join('');
  const whole = secret + checkSign(secret);
  return GROUPS.map(([start, end]) => whole.slice(start, end)).join('-');
}

/**
 * The 26 signs of a code as someone typed it: small letters, spaces, any dashes, O for 0, I and L for 1 are
 * all read. Throws WrongCode, with a sentence that says what to look for, when it cannot be right.
 */
export function readRecoveryCode(typed: string): string {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const strange = [...signs].find((sign) => !SIGNS.includes(sign));
  if (strange !== undefined) {
    throw new WrongCode(
      `Recovery codes never have “${strange}” in them. Check that sign against your copy.`,
    );
  }
  if (signs.length !== SECRET_SIGNS + 1) {
    throw new WrongCode(
      `A recovery code has ${SECRET_SIGNS + 1} letters and figures, and this has ${signs.length}. Check it against your copy.`,
    );
  }
  const secret = signs.slice(0, SECRET_SIGNS);
  if (signs !== secret + checkSign(secret)) {
    throw new WrongCode(
      'That code has a typing slip in it. Check it against your copy, sign by sign.',
    );
  }
  return secret;
}
