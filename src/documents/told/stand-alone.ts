import type { Assessment } from '../../assessment/assessment.ts';
import type { Section } from '../../sheet/sheet.ts';

/**
 * An assessment from which one part is told by itself. What the sheet says of it in another part is said in it: what
 * is in dispute, which stands under what is still open, and what would raise the risk, under keeping people safe.
 */
export function standAlone(a: Assessment, id: Section['id']): Assessment {
  if (id === 'offence') {
    const disputed = a.offence.disputed.map((one) => ({ ...one, open: false }));
    return { ...a, offence: { ...a.offence, disputed } };
  }
  if (id !== 'risk') return a;
  return { ...a, safety: { ...a.safety, signs: a.safety.signs.map((s) => ({ ...s, then: '' })) } };
}
