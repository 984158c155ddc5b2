import { labels } from '../labels.ts';
import { phrase } from '../phrase.ts';
import { nameOf, typed, wording } from '../piece.ts';
import type { Block, Section } from '../sheet.ts';
import { block, type Scene } from './scene.ts';

/** What must happen in the coming days: what, who, by when, who covers. Null while nothing is said. */
export function composeNext(scene: Scene): Section | null {
  const blocks = scene.a.safety.next.flatMap((step, i) => {
    const at = `safety.next.${i}`;
    const slots = {
      what: typed(`${at}.what`, step.what),
      who: nameOf(`${at}.who`, step.who),
      by: typed(`${at}.by`, scene.day(step.by)),
      cover: nameOf(`${at}.cover`, step.cover),
    };
    return block(step.id, phrase(labels.next.step, slots, `${at}.what`));
  });
  if (blocks.length === 0) return null;
  return { id: 'next', title: wording('safety.next', labels.next.title, 'strong'), blocks };
}

/** That a manager's view differs, for the head of the front; its reason stands overleaf. */
export function composeManager(scene: Scene): Block | null {
  const { differs, would, reason } = scene.a.sign.manager;
  if (!differs) return null;
  const at = 'sign.manager.would';
  const overleaf = reason.trim()
    ? [wording('sign.manager.reason', labels.manager.overleaf, 'known')]
    : [];
  const slots = { would: typed(at, withoutWould(would)), overleaf };
  return (
    block('manager', slots.would.length > 0 ? phrase(labels.manager.differs, slots, at) : [])[0] ??
    null
  );
}

/** "would put children high" and "put children high" are both typed; the sheet says "would" once. */
export function withoutWould(text: string): string {
  return text.trim().replace(/^would\s+/i, '');
}
