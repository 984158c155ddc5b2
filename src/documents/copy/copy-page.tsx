import { type RefObject, useRef } from 'react';
import type { Copy, CopySection } from './compose.ts';
import { oneToALine } from './one-to-a-line.ts';
import { type CopyFit, useCopyFit } from './use-copy-fit.ts';
import './copy.css';

/** How the copy is laid out. Stored nowhere: it is chosen when it is printed. */
export const layouts = {
  usual: 'As usual',
  large: 'Large print',
  easy: 'Easy to read',
} as const;
export type Layout = keyof typeof layouts;

function Words({ text, easy }: { text: string; easy: boolean }) {
  if (!easy) return <>{text}</>;
  return oneToALine(text).map((line) => (
    <span key={line} className="copy-line">
      {line}
    </span>
  ));
}

function Lines({ section: { id, lines }, easy }: { section: CopySection; easy: boolean }) {
  const rows = lines.map(({ key, bold, words }) => ({
    key,
    bold: bold && <b>{easy ? <Words text={bold} easy /> : bold}</b>,
    words: <Words text={words} easy={easy} />,
  }));
  if (id === 'hard')
    return (
      <ul className="copy-then">
        {rows.map(({ key, bold, words }) => (
          <li key={key}>
            <span>
              <b>If</b> <span className="copy-if">{bold}</span>
            </span>{' '}
            <span>
              <b>then</b> {words}
            </span>
          </li>
        ))}
      </ul>
    );
  if (id === 'worker' || id === 'said')
    return rows.map(({ key, words }) => <p key={key}>{words}</p>);
  const List = id === 'will' ? 'ol' : 'ul';
  return (
    <List>
      {rows.map(({ key, bold, words }) => (
        <li key={key}>
          {bold} {words}
        </li>
      ))}
    </List>
  );
}

interface Props {
  copy: Copy;
  layout: Layout;
  /** Level of the title: 1 on a page of its own, 2 beside the form. */
  level: 1 | 2;
  onFit: (fit: CopyFit) => void;
}

/** The person's own page. What is looked at is what prints. */
export function CopyPage({ copy, layout, level, onFit }: Props) {
  const root: RefObject<HTMLElement | null> = useRef(null);
  useCopyFit(root, layout, onFit);
  const Title = level === 1 ? 'h1' : 'h2';
  const Heading = level === 1 ? 'h2' : 'h3';
  const easy = layout === 'easy';
  return (
    <article
      className={`copy-page copy-page--${layout}`}
      ref={root}
      lang="en-GB"
      aria-label="Their copy"
    >
      <header>
        <Title className="copy-title">
          <bdi>{copy.title}</bdi>
        </Title>
        {copy.lead.map((line) => (
          <p key={line} className="copy-lead">
            {line}
          </p>
        ))}
      </header>
      {copy.sections.map((section) => (
        <section key={section.id}>
          <Heading className="copy-heading">{section.title}</Heading>
          <Lines section={section} easy={easy} />
        </section>
      ))}
      <footer className="copy-foot">
        {copy.foot.map(({ key, bold, words }) => (
          <p key={key}>
            <b>{bold}</b> <Words text={words} easy={easy} />
          </p>
        ))}
        <p className="copy-signs">
          {copy.signs.map((what) => (
            <span key={what}>{what}</span>
          ))}
        </p>
      </footer>
    </article>
  );
}
