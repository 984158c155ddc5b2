import { useMemo } from 'react';
import { type ChangedPart, changedBetween } from '../../../sheet/changed/changed.ts';
import { composeSheet } from '../../../sheet/compose/compose.ts';
import type { State } from './states.ts';
import { ToldStretches } from './told-stretches.tsx';

interface Props {
  from: State;
  to: State;
  /** False where the levels may not be seen yet. */
  levels: boolean;
}

/** What changed from one state to another, by part; what did not is one line. */
export function Between({ from, to, levels }: Props) {
  const parts = useMemo(() => {
    // The same year goes without saying in both: a day that stayed must not seem to have changed.
    const { date } = to.record.assessment.person;
    const [older, newer] = [from, to].map(({ record }) =>
      composeSheet(record.assessment, record.state, { beside: date }),
    );
    return older && newer ? changedBetween(older, newer, levels) : [];
  }, [from, to, levels]);
  const changed = parts.filter((part) => part.changed);
  const same = parts.filter((part) => !part.changed).map(titleOf);
  if (from.key === to.key) return <p role="status">These are the same version.</p>;
  return (
    <>
      <p role="status">
        {changed.length === 0
          ? 'Nothing has changed.'
          : `Changed in ${changed.length} of ${parts.length} parts.`}
      </p>
      {!levels && (
        <p className="note">
          The levels, and what was said of them, are left out until the review says what argues for
          a lower level and what for a higher one. An old level seen first is hard to move from.
        </p>
      )}
      {changed.length > 0 && (
        <p className="quiet small">
          Words that came are underlined, with + before them; words that went are struck through,
          with − before them. Paragraphs that stayed as they were are left out.
        </p>
      )}
      {changed.map((part) => (
        <section key={part.id} aria-labelledby={`changed-${part.id}`}>
          <h2 id={`changed-${part.id}`}>
            <ToldStretches stretches={part.title} />
          </h2>
          {part.blocks
            .filter((block) => block.changed)
            .map((block) => (
              <p key={block.id}>
                <ToldStretches stretches={block.stretches} />
              </p>
            ))}
        </section>
      ))}
      {changed.length > 0 && same.length > 0 && <p>Nothing has changed in: {same.join('; ')}.</p>}
    </>
  );
}

function titleOf({ title }: ChangedPart): string {
  return title
    .filter(({ how }) => how !== 'removed')
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('');
}
