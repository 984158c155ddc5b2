import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { SheetPages } from '../../src/sheet/sheet-pages.tsx';
import { wordsOf } from '../../src/sheet/words.ts';
import { everyAnswer } from './every-answer.ts';

const unheard = () => undefined;

function pages(a: Assessment, active: string | null = null, onGo: (at: string) => void = unheard) {
  const sheet = composeSheet(a, 'draft');
  return <SheetPages sheet={sheet} active={active} onGo={onGo} onFit={unheard} headingLevel={2} />;
}

describe('the sheet on screen', () => {
  const { assessment } = everyAnswer();

  test('is an article for each side, with headings below the page’s own', () => {
    render(pages(assessment));
    const front = screen.getByRole('article', { name: 'Front of the sheet' });
    expect(screen.getByRole('article', { name: 'Back of the sheet' })).toBeTruthy();
    expect(within(front).getAllByRole('heading', { level: 2 })).toHaveLength(1);
    expect(within(front).getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(7);
  });

  test('has the levels as a table with a head for each column and row', () => {
    render(pages(assessment));
    const table = screen.getByRole('table', { name: 'Risk of serious harm' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((r) => r.textContent),
    ).toEqual(['In custody', 'If released now']);
  });

  test('shows every word of the sheet, and says before a view whose it is', () => {
    const { container } = render(pages(assessment));
    for (const unseen of container.querySelectorAll('.sheet-unseen')) unseen.remove();
    const shown = container.textContent?.replaceAll(/\s/g, '').length;
    const due = wordsOf(composeSheet(assessment, 'draft')).join('').length;
    expect(shown).toBe(due);
  });

  test('goes to the field of the passage that is pressed', () => {
    const onGo = vi.fn();
    const { container } = render(pages(assessment, null, onGo));
    const passage = container.querySelector('[data-at="offence.myView"]');
    fireEvent.click(passage as Element);
    expect(onGo).toHaveBeenCalledExactlyOnceWith('offence.myView');
  });

  test('marks the passage being written, and only that', () => {
    const { container, rerender } = render(pages(assessment, 'offence.known.text'));
    const marked = () =>
      [...container.querySelectorAll('[data-active]')].map((e) => e.getAttribute('data-at'));
    expect(new Set(marked())).toEqual(new Set(['offence.known']));
    rerender(pages(assessment, 'risk.why'));
    expect(new Set(marked())).toEqual(new Set(['risk.why']));
    rerender(pages(assessment, null));
    expect(marked()).toEqual([]);
  });

  test('leaves the other sections alone when one passage changes', () => {
    const { container, rerender } = render(pages(assessment));
    const before = container.querySelector('[data-at="risk.who"]');
    const changed = {
      ...assessment,
      offence: { ...assessment.offence, known: { ...assessment.offence.known, text: 'new' } },
    };
    rerender(pages(changed));
    expect(container.querySelector('[data-at="risk.who"]')).toBe(before);
    expect(container.querySelector('[data-at="offence.known"]')?.textContent).toBe('new.');
  });
});
