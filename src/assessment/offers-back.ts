import type { Assessment } from './assessment.ts';
import { highest } from './risk.ts';

/**
 * Whether the back of the sheet is offered (form.md, "The back"): a level is high or very high, the person is in
 * custody or under multi-agency management, there is a disagreement or a correction to record, or something stands
 * on it already.
 */
export function offersBack(a: Assessment): boolean {
  const top = highest(a.risk.levels, a.person.inCustody);
  const multiAgency = a.person.mappa !== '' && a.person.mappa !== 'none';
  const disagreement =
    a.sign.manager.differs || a.view.corrections.length > 0 || a.view.agreement === 'disagrees';
  const written = Object.values(a.overleaf).some((list) => list.length > 0);
  return (
    top === 'high' ||
    top === 'very-high' ||
    a.person.inCustody ||
    multiAgency ||
    disagreement ||
    written
  );
}
