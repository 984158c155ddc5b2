import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Remove } from '../../../ui/remove.tsx';

interface Props<T extends { id: string }> {
  /** Names one of them: "goal", "next step". */
  what: string;
  rows: T[];
  add: string;
  atMost?: number | undefined;
  /** How many at the head of the list can't be taken away. */
  fixed?: number;
  /** Said in place of the button when there can be no more. */
  full?: string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  /** True when something is written in the row: then removing it asks first. */
  written: (row: T) => boolean;
  children: (row: T, index: number) => ReactNode;
  more?: (row: T, index: number) => ReactNode;
  /** True where a row is one line to the writer, though it may wrap: Enter then ends it, Shift and Enter break it. */
  lines?: boolean;
}

/** The boxes and lines of a row in which words are typed, in order. */
function typedIn(entry: Element | null): HTMLElement[] {
  return [...(entry?.querySelectorAll<HTMLElement>('textarea, input[type=text]') ?? [])];
}

/** A list that the writer adds to: each entry in a group of its own, named by its number. */
export function Rows<T extends { id: string }>(p: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const full = p.atMost !== undefined && p.rows.length >= p.atMost;

  // A new row takes the focus as soon as it is there; whoever types on at once types into it.
  const before = useRef(p.rows.length);
  useLayoutEffect(() => {
    if (p.rows.length > before.current) {
      const last = [...(list.current?.querySelectorAll<HTMLElement>(':scope > .entry') ?? [])].at(
        -1,
      );
      last?.querySelector<HTMLElement>('select, textarea, input')?.focus();
    }
    // What was removed took the focus with it: it goes on to what adds another.
    if (p.rows.length < before.current)
      list.current?.querySelector<HTMLElement>(':scope > p > button')?.focus();
    before.current = p.rows.length;
  }, [p.rows.length]);

  /** Enter at the end of a row goes on to the next, and adds one after the last. */
  function onEnter(e: KeyboardEvent<HTMLDivElement>, index: number) {
    if (e.defaultPrevented || e.key !== 'Enter' || e.shiftKey || e.ctrlKey || e.altKey || e.metaKey)
      return;
    if (e.nativeEvent.isComposing) return;
    if (e.target instanceof HTMLTextAreaElement && !p.lines) return;
    const row = p.rows[index];
    if (e.target !== typedIn(e.currentTarget).at(-1) || row === undefined) return;
    e.preventDefault();
    if (index < p.rows.length - 1) typedIn(e.currentTarget.nextElementSibling)[0]?.focus();
    else if (!full && p.written(row)) p.onAdd();
  }

  return (
    <div className="entries" ref={list} data-lines={p.lines}>
      {p.rows.map((row, i) => (
        <div
          className="entry"
          role="group"
          aria-label={`${p.what} ${i + 1}`}
          key={row.id}
          onKeyDown={(e) => onEnter(e, i)}
        >
          {p.children(row, i)}
          <div className="row entry-foot">
            {p.more?.(row, i)}
            {i >= (p.fixed ?? 0) && (
              <Remove
                what={`${p.what.toLowerCase()} ${i + 1}`}
                written={() => p.written(row)}
                onRemove={() => p.onRemove(i)}
              />
            )}
          </div>
        </div>
      ))}
      {full ? (
        <p className="quiet small">{p.full}</p>
      ) : (
        <p>
          <Button look="link" onClick={p.onAdd}>
            {p.add}
          </Button>
        </p>
      )}
    </div>
  );
}
