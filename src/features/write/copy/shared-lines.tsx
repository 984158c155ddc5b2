import type { CopyHeading, CopyItem } from '../../../documents/copy/item.ts';

interface Props {
  title: string;
  items: readonly CopyItem[];
  heading: CopyHeading;
}

/** What the person’s copy says under one heading, to be read together. */
export function SharedLines({ title, items, heading }: Props) {
  const lines = items.filter((item) => item.heading === heading).flatMap((item) => item.lines);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={heading === 'worker' ? 'together-plain' : undefined}>
        {lines.map(({ key, bold, words }) => (
          <li key={key}>{heading === 'hard' ? `If ${bold}, then ${words}` : words}</li>
        ))}
      </ul>
    </section>
  );
}
