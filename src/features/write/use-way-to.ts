import { useCallback, useEffect, useState } from 'react';
import { type PartId, parts } from '../../assessment/parts.ts';

export interface WayTo {
  /** The field that is being written, or was last; empty at first. */
  field: string;
  /** Goes to a field by its path, to its part first where it stands in another. */
  to: (at: string) => void;
  toPart: (part: string) => void;
  onFocus: (target: EventTarget) => void;
  /** Past the bar and the list of parts, to the part in view. */
  skip: () => void;
}

/** Fields that are asked for in another part than their path says. */
const standsIn: Record<string, PartId> = {
  marking: 'sign',
  'since.band': 'sign',
  'since.lower': 'risk',
  'since.higher': 'risk',
  'since.levels': 'risk',
};

/** The part of the form in which a field stands. What belongs to no part stands with the part in view. */
function partOf(at: string, here: PartId): PartId {
  const apart = Object.entries(standsIn).find(([field]) => at.startsWith(field));
  if (apart) return apart[1];
  return parts.find((p) => at.startsWith(`${p.id}.`))?.id ?? here;
}

/** The control of a field, or of the nearest thing around it that has one; the part's heading otherwise. */
function controlOf(at: string): HTMLElement | null {
  for (let path = at; path; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found =
      document.getElementById(path) ??
      document.querySelector<HTMLElement>(`[id^="${CSS.escape(path)}."]`);
    if (found) return found;
  }
  return null;
}

/** Gives whether the control was there. */
function focusOn(at: string): boolean {
  const control = at ? controlOf(at) : null;
  const details = control?.closest('details');
  if (details) details.open = true;
  (control ?? document.getElementById('part'))?.focus();
  return control !== null;
}

/** Knows where the writer is and takes them elsewhere, with the focus. Begins where they last were. */
export function useWayTo(
  here: PartId,
  onPart: (part: string) => void,
  onMove: () => void,
  began: string,
): WayTo {
  const [field, setField] = useState(began);
  // A new object each time, so that going twice to the same place moves the focus twice.
  const [wanted, setWanted] = useState({ at: began });

  useEffect(() => {
    const at = wanted.at && partOf(wanted.at, here) === here ? wanted.at : '';
    if (focusOn(at) || !at) return;
    // Its part, or what of it only a review has, is still being loaded.
    const arriving = new MutationObserver(() => {
      const still = [null, document.body, document.getElementById('part')];
      // Not from whoever has gone on meanwhile.
      const waits = still.includes(document.activeElement as HTMLElement | null);
      if (waits && controlOf(at) === null) return;
      arriving.disconnect();
      if (waits) focusOn(at);
    });
    arriving.observe(document.body, { childList: true, subtree: true });
    return () => arriving.disconnect();
  }, [here, wanted]);

  const to = useCallback(
    (at: string) => {
      onMove();
      setWanted({ at });
      if (partOf(at, here) !== here) onPart(partOf(at, here));
    },
    [here, onPart, onMove],
  );

  const toPart = useCallback(
    (part: string) => {
      onMove();
      setWanted({ at: '' });
      setField('');
      if (part !== here) onPart(part);
    },
    [here, onPart, onMove],
  );

  return {
    field,
    to,
    toPart,
    onFocus: (target) => {
      const id = (target as HTMLElement).id;
      if (id.includes('.') || id === 'marking') setField(id);
    },
    skip: () => void focusOn(''),
  };
}
