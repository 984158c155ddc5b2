// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '../../src/storage/recovery-code.ts';

const code = fc.constant(null).map(newRecoveryCode);

describe('a recovery code', () => {
  it('is six groups of signs that cannot be taken for one another', () => {
    const sign = '[0-9A-HJKMNP-TV-Z]';
    expect(newRecoveryCode()).toMatch(new RegExp(`^(${sign}{5}-){3}(${sign}{4}-){2}${sign}{4}$`));
    expect(new Set(Array.from({ length: 100 }, newRecoveryCode)).size).toBe(100);
  });

  it('is read however it was copied', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom('', ' ', '-', ' – ', '\n'),
        fc.boolean(),
        (shown, between, small) => {
          let typed = shown.replaceAll('-', between);
          typed = typed.replaceAll('0', 'O').replaceAll('1', 'l');
          if (small) typed = typed.toLowerCase();
          expect(readRecoveryCode(typed)).toBe(shown.replaceAll('-', '').slice(0, 26));
        },
      ),
    );
  });

  it('is refused with any one sign wrong', () => {
    fc.assert(
      fc.property(
        code,
        fc.nat(26),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (shown, at, sign) => {
          const signs = [...shown.replaceAll('-', '')];
          fc.pre(signs[at] !== sign);
          signs[at] = sign;
          expect(() => readRecoveryCode(signs.join(''))).toThrow(/typing slip/);
        },
      ),
    );
  });

  it('is refused with any two signs in each other’s place', () => {
    fc.assert(
      fc.property(code, fc.nat(26), fc.nat(26), (shown, one, other) => {
        const signs = [...shown.replaceAll('-', '')];
        const [first = '', second = ''] = [signs[one], signs[other]];
        fc.pre(first !== second);
        [signs[one], signs[other]] = [second, first];
        expect(() => readRecoveryCode(signs.join(''))).toThrow(/typing slip/);
      }),
    );
  });

  it('that is too short, too long or holds a strange sign is refused in words that help', () => {
    const shown = newRecoveryCode();
    expect(() => readRecoveryCode(shown.slice(0, -1))).toThrow(
      /27 letters and figures, and this has 26/,
    );
    expect(() => readRecoveryCode(`${shown}7`)).toThrow(/this has 28/);
    expect(() => readRecoveryCode('')).toThrow(/this has 0/);
    expect(() => readRecoveryCode(`${shown.slice(0, -1)}U`)).toThrow(/never have “U”/);
  });
});
