import type { Assessment } from '../../assessment/assessment.ts';
import type { Block, Section, Sheet } from '../../sheet/sheet.ts';

/** Where the things stand that are written for officers: nobody can mark them, and the person's copy has none of them. */
const forOfficers = /^(safety\.(controls\.|signs\b|liaison$)|sign\.manager\.)/;

/** The sheet without what is written for officers: controls, signs, liaison, answers, the manager's view, overleaf. */
export function withoutOfficers(sheet: Sheet, a: Assessment): Sheet {
  const answered = a.safety.checks.filter(({ state }) => state === 'answered');
  const answers = new Set(answered.map(({ id }) => `check-${id}`));
  const block = (one: Block): Block => ({
    ...one,
    pieces: one.pieces.filter(({ at }) => !forOfficers.test(at)),
  });
  const blocks = (all: readonly Block[]): Block[] =>
    all
      .filter(({ id }) => !answers.has(id))
      .map(block)
      .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
  const section = (one: Section): Section => ({ ...one, blocks: blocks(one.blocks) });
  return {
    ...sheet,
    manager: null,
    sections: sheet.sections.map(section).filter((one) => one.blocks.length > 0),
    signing: blocks(sheet.signing),
    back: null,
  };
}
