import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { Source } from '../../../assessment/sources.ts';
import { Apart } from '../../../ui/apart.tsx';
import { Button } from '../../../ui/button.tsx';
import { later } from '../../../ui/later.ts';
import type { At } from './at.ts';
import type { SourceDraft } from './new-source.tsx';
import { sourceTitle } from './source-title.ts';

const NewSource = later(async () => (await import('./new-source.tsx')).NewSource);
export const newSourceAhead = NewSource.ahead;

interface Props {
  at: At;
  label: string;
}

/**
 * The sources of a passage, by letter. One tab stop: arrows move from letter to letter, a letter's own key cites it
 * or takes it away, so that citing three sources is Tab, a, c, d.
 */
export function Cites({ at, label }: Props) {
  const { setValue } = useFormContext<Assessment>();
  const list = (useWatch<Assessment>({ name: 'sources.list' }) ?? []) as Source[];
  const from = (useWatch<Assessment>({ name: `${at}.from` as At }) ?? []) as string[];
  const [adding, setAdding] = useState(false);
  const [stop, setStop] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const back = useRef(false);
  const draft = useRef<SourceDraft>({ what: '', date: '', secret: false });

  // Escape puts away what a letter stands for, until the pointer or the focus comes to one again.
  const [hushed, setHushed] = useState(false);
  useEffect(() => {
    const onEscape = (e: globalThis.KeyboardEvent) => e.key === 'Escape' && setHushed(true);
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, []);

  // Back from entering a source, the focus is where it was entered from.
  useLayoutEffect(() => {
    if (adding || !back.current) return;
    back.current = false;
    bar.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }, [adding]);

  function toggle(id: string) {
    const next = from.includes(id) ? from.filter((one) => one !== id) : [...from, id];
    setValue(`${at}.from` as At, next, { shouldDirty: true });
  }

  function move(to: number) {
    const last = bar.current?.querySelectorAll<HTMLElement>('button');
    const there = Math.max(0, Math.min(to, (last?.length ?? 1) - 1));
    setStop(there);
    last?.[there]?.focus();
  }

  function onKey(e: KeyboardEvent) {
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    const steps: Record<string, number> = {
      ArrowRight: stop + 1,
      ArrowLeft: stop - 1,
      Home: 0,
      End: list.length,
    };
    const to = steps[e.key];
    const named = list.findIndex((s) => s.letter === e.key);
    if (to !== undefined) move(to);
    else if (named >= 0) {
      toggle(list[named]?.id ?? '');
      move(named);
    } else return;
    e.preventDefault();
  }

  if (adding) {
    return (
      <Apart instead={<p className="note">This could not be loaded. Load the page again.</p>}>
        <NewSource
          draft={draft.current}
          onAdded={(id) => setValue(`${at}.from` as At, [...from, id], { shouldDirty: true })}
          onDone={() => {
            setAdding(false);
            back.current = true;
          }}
        />
      </Apart>
    );
  }
  return (
    <div
      className="cites"
      role="toolbar"
      data-command="c"
      data-hushed={hushed || undefined}
      data-does="Cite a source"
      aria-label={`Sources of: ${label}`}
      ref={bar}
      onKeyDown={onKey}
    >
      {list.length > 0 && <span className="quiet">From</span>}
      {list.map((source, i) => (
        <button
          key={source.id}
          type="button"
          className="cite"
          tabIndex={i === stop ? 0 : -1}
          aria-pressed={from.includes(source.id)}
          aria-label={`${source.letter}: ${sourceTitle(source)}`}
          data-title={sourceTitle(source)}
          onClick={() => toggle(source.id)}
          onPointerEnter={() => setHushed(false)}
          onFocus={() => {
            setStop(i);
            setHushed(false);
          }}
        >
          {source.letter}
        </button>
      ))}
      <Button
        look="link"
        tabIndex={stop >= list.length || list.length === 0 ? 0 : -1}
        onFocus={() => setStop(list.length)}
        onClick={() => setAdding(true)}
      >
        Add a source
      </Button>
    </div>
  );
}
