import { render, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newRecord } from '../../src/assessment/record.ts';
import { blankCorrection } from '../../src/assessment/view.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { Outstanding } from '../../src/features/history/over/outstanding.tsx';
import { OverPage } from '../../src/features/history/over/over-page.tsx';
import { finished, keptWith, reviewBegun, reviewedLen } from './reviewed-len.ts';

const first = finished(exampleOfLen(), '2026-03-27T15:00:00.000Z');
const second = finished(reviewedLen(), '2026-06-26T15:00:00.000Z');
const sheet = () => screen.findByRole('region', { name: 'The sheet' });

function open(kept: ReturnType<typeof keptWith>) {
  render(<OverPage id="a" ways={null} lock={null} {...kept} />);
}

/** Words of the page beside the sheet, each text on its own, so that none are counted as one. */
function wordsBesideTheSheet(): string[] {
  const main = screen.getByRole('main').cloneNode(true) as HTMLElement;
  main.querySelector('[aria-label="The sheet"]')?.remove();
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode())
    words.push(...(texts.currentNode.textContent ?? '').split(/\s+/).filter((w) => /\w/.test(w)));
  return words;
}

it('tells where Len’s case stands in at most 450 words, beside the sheet itself', async () => {
  open(keptWith(second, first, second));
  await sheet();
  const words = wordsBesideTheSheet();
  console.log(`${words.length} words to take over Len’s case`);
  expect(words.length).toBeGreaterThan(250);
  expect(words.length).toBeLessThanOrEqual(450);
});

it('says who, how high, what waits and for how long, what changed, what was decided and who to ring, in that order', async () => {
  open(keptWith(second, first, second));
  await sheet();
  const said = screen.getByRole('main').textContent ?? '';
  const inOrder = [
    'Len Marsh',
    'From version 2, finished 26 June 2026.',
    'Children: High',
    'Manager would have Len high',
    'Look again 25',
    'Domestic abuse enquiry: asked 12',
    'days waited.',
    'Ask Ray to ring',
    'Stuck: I will do the programme and ask the club what it needs. His operation',
    '26 of 40 RAR days left.',
    'Disputed: whether he took Dawn by the throat',
    '26 June 2026 Children: medium before, high now.',
    'One-to-one sessions on jealousy',
    '01632 960110',
  ];
  const places = inOrder.map((words) => said.replaceAll('\u00a0', ' ').indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

it('counts as a consultation of the version that it shows', async () => {
  const kept = keptWith(second, first, second);
  open(kept);
  const shown = await sheet();
  expect(within(shown).getByRole('article', { name: 'Front of the sheet' })).toBeVisible();
  await waitFor(() => expect(kept.logged).toEqual(['opened: Version 2, to take over']));
  window.dispatchEvent(new Event('afterprint'));
  expect(kept.logged.at(-1)).toBe('printed-finished: Version 2, to take over');
});

it('says where a draft is newer, and that a first assessment has not been reviewed', async () => {
  open(keptWith(newRecord(reviewBegun(), '2026-06-26T09:00:00.000Z'), first));
  await sheet();
  expect(screen.getByRole('link', { name: 'open the draft' })).toBeVisible();
  expect(screen.getByText('It has not been reviewed yet.')).toBeVisible();
});

it('has nothing to take over from before it was finished', async () => {
  const kept = keptWith(newRecord(exampleOfLen(), '2026-03-27T09:00:00.000Z'));
  open(kept);
  expect(await screen.findByText(/^It has not been finished yet/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Taking over' })).toHaveFocus();
  expect(kept.logged).toEqual([]);
});

it('tells the next officer of a correction that nobody has settled, and only of that', () => {
  const a = exampleOfLen();
  const asked = { ...blankCorrection('c'), wrong: 'There was no key.' };
  a.view.corrections = [asked, { ...asked, id: 'd', wrong: 'Settled.', outcome: 'refused' }];
  render(<Outstanding assessment={a} open={[]} next={[]} day="2026-05-01" />);
  expect(screen.getByText(/There was no key/)).toHaveTextContent(
    'Correction asked for, not settled: There was no key.',
  );
  expect(screen.queryByText(/Settled\./)).not.toBeInTheDocument();
});
