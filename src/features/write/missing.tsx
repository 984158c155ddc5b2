import { useLayoutEffect, useRef } from 'react';
import { named } from '../../assessment/ask.ts';
import type { Needed } from '../../assessment/needed/needed.ts';
import { parts } from '../../assessment/parts.ts';
import { Button } from '../../ui/button.tsx';
import { type ErrorGroup, ErrorSummary, LinkGroups } from '../../ui/error-summary.tsx';

interface Props {
  called: string;
  left: readonly Needed[];
  /** True when finishing was tried; otherwise the list was only asked for. */
  refused: boolean;
  onGo: (at: string) => void;
  onClose: () => void;
}

/** What is still to write, part by part. */
function groupsOf({ left, called, refused }: Props): ErrorGroup[] {
  return parts
    .map((part) => ({
      title: named(part.title, called),
      items: left
        .filter((n) => n.part === part.id)
        .map((n) => ({ at: n.at, text: refused ? n.error : n.what })),
    }))
    .filter((group) => group.items.length > 0);
}

/** What is still to write, as links. It never stands in the way of saving, leaving or printing a draft. */
export function Missing(props: Props) {
  const { refused, onGo, onClose } = props;
  const groups = groupsOf(props);
  const head = useRef<HTMLHeadingElement>(null);
  // Asked for from the side, it may open out of sight.
  useLayoutEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  if (groups.length === 0) return null;

  /** What had the focus goes: on from the head of the part. */
  function close() {
    document.getElementById('part')?.focus();
    onClose();
  }

  if (refused) {
    return (
      <ErrorSummary
        title="There is more to write before it can be finished"
        groups={groups}
        onGo={onGo}
      />
    );
  }
  return (
    <section
      className="missing"
      aria-labelledby="missing"
      onKeyDown={(e) => e.key === 'Escape' && close()}
    >
      <div className="missing-head">
        <h2 id="missing" ref={head} tabIndex={-1}>
          Still to write
        </h2>
        <Button look="link" className="small" onClick={close}>
          Hide this list
        </Button>
      </div>
      <LinkGroups groups={groups} onGo={onGo} />
    </section>
  );
}
