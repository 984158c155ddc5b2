import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { blankCorrection } from '../../src/assessment/view.ts';
import { copyAsText, writtenFor } from '../../src/documents/copy/as-text.ts';
import { composeCopy } from '../../src/documents/copy/compose.ts';
import { CopyPage, type Layout, layouts } from '../../src/documents/copy/copy-page.tsx';
import { copyItems } from '../../src/documents/copy/items.ts';
import { oneToALine } from '../../src/documents/copy/one-to-a-line.ts';
import { copyAsWord } from '../../src/documents/word/copy-as-word.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { copyOfLen } from '../../src/example/len-copy.ts';
import { damien } from '../cases/damien.ts';
import { cleared, markedAssessment, markersIn, own } from './marked.ts';
import { readWord, textOfWord } from './read-word.ts';

/** All that is in the file: what it says, and what Word keeps of it beside that. */
function wordText(file: Buffer): string {
  const { parts, ...read } = readWord(file);
  const kept = [...parts].filter(([name]) => !/^word\/(document|header|footer)/.test(name));
  return [textOfWord({ parts, ...read }), ...kept.map(([, xml]) => xml)].join('\n');
}

async function everyText(a: Assessment): Promise<string[]> {
  const copy = composeCopy(a);
  const pages = (Object.keys(layouts) as Layout[]).map((layout) => {
    const { container, unmount } = render(
      <CopyPage copy={copy} layout={layout} level={1} onFit={() => undefined} />,
    );
    const text = container.textContent;
    unmount();
    return text;
  });
  const words = (Object.keys(layouts) as Layout[]).map(async (layout) => {
    const file = await copyAsWord(copy, layout);
    return wordText(Buffer.from(await file.arrayBuffer()));
  });
  return [copyAsText(copy), ...pages, ...(await Promise.all(words))];
}

describe('what reaches the copy, of an assessment with a marker in every text', () => {
  it('tries every text of the definition', () => {
    expect(markedAssessment().at.size).toBeGreaterThan(120);
  });

  it('is only what is the person’s own, where nothing was cleared', async () => {
    const marked = markedAssessment();
    for (const text of await everyText(marked.a)) expect(markersIn(text, marked)).toEqual(own);
  });

  it('is no more of the assessment’s own text where everything was cleared, but for corrections', async () => {
    const marked = markedAssessment();
    const a = cleared(marked.a);
    const plain = own.filter((at) => at !== 'plan.goals.0.first' && at !== 'view.words.text');
    const wrong = ['view.corrections.0.should', 'view.corrections.0.wrong'];
    for (const text of await everyText(a)) {
      expect(markersIn(text, marked)).toEqual([...plain, ...wrong].sort());
      for (const words of Object.values(a.copy.plain)) expect(text).toContain(words);
    }
  });

  it('is nothing that is private, whatever was cleared', async () => {
    const marked = markedAssessment();
    marked.a.strengths.list[0] = { ...first(marked.a.strengths.list) };
    first(marked.a.strengths.list).what.private = true;
    marked.a.view.words.private = true;
    const a = cleared(marked.a);
    for (const text of await everyText(a)) {
      expect(text).not.toContain('Plain words for strength/');
      expect(text).not.toContain('Plain words for said');
      expect(markersIn(text, marked)).not.toContain('view.words.text');
    }
  });

  it('is nothing that rests on a private source, whatever was cleared', async () => {
    const marked = markedAssessment();
    const source = first(marked.a.sources.list);
    source.private = true;
    marked.a.view.words.from = [source.id];
    first(marked.a.strengths.list).what.from = [source.id];
    for (const text of await everyText(cleared(marked.a))) {
      expect(text).not.toContain('Plain words for strength/');
      expect(text).not.toContain('Plain words for said');
    }
  });

  it('is what is about somebody else only where the writer says so, and then only what was written for it', async () => {
    const marked = markedAssessment();
    const strength = first(marked.a.strengths.list);
    strength.what.aboutOthers = true;
    const key = `strength/${strength.id}`;
    marked.a.copy.plain[key] = 'You have a home with your brother.';
    for (const text of await everyText(marked.a)) expect(text).not.toContain('brother');
    marked.a.copy.share[key] = 'yes';
    for (const text of await everyText(marked.a)) {
      expect(text).toContain('brother');
      expect(markersIn(text, marked)).toEqual(own);
    }
  });

  it('is nothing that was kept back', async () => {
    const marked = markedAssessment();
    for (const { key } of copyItems(marked.a)) marked.a.copy.share[key] = 'no';
    for (const text of await everyText(marked.a))
      expect(markersIn(text, marked)).toEqual(['person.called', 'person.date', 'safety.lookOn']);
  });
});

function first<T>(list: T[]): T {
  const [one] = list;
  if (one === undefined) throw new TypeError('The list is empty.');
  return one;
}

describe('the copy', () => {
  it('says that a plan is agreed only when it is', () => {
    const a = damien();
    for (const goal of a.plan.goals) goal.agreed = 'agreed';
    expect(composeCopy(a).title).toBe('Damien: what we agreed');
    first(a.plan.goals).agreed = 'drafted';
    expect(composeCopy(a).title).toBe('Damien: what we plan');
    expect(composeCopy(a).lead.join(' ')).toContain('not agreed yet');
  });

  it('puts quotation marks round what was said, unless they stand there', () => {
    const a = exampleOfLen();
    for (const words of ['Drink is where it goes wrong.', '“Drink is where it goes wrong.”']) {
      a.view.words.text = words;
      expect(copyAsText(composeCopy(a))).toContain('\n“Drink is where it goes wrong.”\n');
    }
  });

  it('waits for words of the person’s own where the assessment tells of them as “he”', () => {
    const a = exampleOfLen();
    a.view.words.text = 'He says drink is “where it goes wrong”.';
    const said = () => copyItems(a).find((item) => item.key === 'said');
    expect(said()).toMatchObject({ whyNot: 'unwritten', lines: [] });
    a.copy.plain.said = '“Drink is where it goes wrong.”';
    expect(said()).toMatchObject({ whyNot: null });
    expect(copyAsText(composeCopy(a))).not.toContain('He says');
  });

  it('has what is written for Len in the example, and what keeps the rest away', () => {
    const a = { ...exampleOfLen(), copy: copyOfLen() };
    const items = copyItems(a);
    expect(items.filter(({ whyNot }) => whyNot).map(({ key }) => key)).toEqual([
      'sign/sign-contact',
      'sign/sign-partner',
    ]);
    const known = new Set(items.flatMap(({ key, boxes }) => [key, ...boxes.map((b) => b.key)]));
    for (const key of [...Object.keys(a.copy.plain), ...Object.keys(a.copy.share)])
      expect(known).toContain(key);
    expect(copyAsText(composeCopy(a))).not.toMatch(/Dawn|Kayleigh/);
  });

  it('takes an answer that was not given without judgement', () => {
    const a = exampleOfLen();
    a.view.words = { ...a.view.words, gap: 'would-not-say', text: 'not this' };
    a.view.agreement = 'would-not-say';
    const text = copyAsText(composeCopy(a));
    expect(text).toContain('I would rather not say.\nI would rather not say whether I agree.');
    expect(text).not.toContain('not this');
  });

  it('gives what the writer wrote for the page by itself, without what the person said', () => {
    const written = writtenFor(composeCopy(exampleOfLen()));
    expect(written).toContain('I will stay off the drink');
    expect(written).not.toContain('Drink is where it goes wrong');
    expect(written).not.toMatch(/^\d+\. /m);
  });

  it('tells what came of a correction, and what it was only when the writer says so', () => {
    const a = exampleOfLen();
    const asked = { wrong: 'the throat', should: 'she fell', on: '', why: 'VERDICT', by: '' };
    a.view.corrections = [{ id: 'c', about: '', outcome: 'refused', ...asked }];
    expect(copyAsText(composeCopy(a))).toContain(
      'was not accepted. That I asked stays on the record.',
    );
    expect(copyAsText(composeCopy(a))).not.toMatch(/the throat|VERDICT/);
    a.copy.share['wrong/c'] = 'yes';
    expect(copyAsText(composeCopy(a))).toContain(
      'I said this is wrong: the throat. It should say: she fell.',
    );
  });

  it('says nothing of the passage that a correction is about', async () => {
    const a = exampleOfLen();
    a.offence.known = { ...a.offence.known, text: 'PASSAGE', private: true };
    const asked = { ...blankCorrection('c'), about: 'offence.known', wrong: 'the throat' };
    a.view.corrections = [asked];
    expect(copyAsText(composeCopy(a))).toContain(
      'I said that something written about me is wrong. It is not settled yet.',
    );
    for (const text of await everyText(cleared(a))) {
      expect(text).toContain('I said this is wrong: the throat.');
      expect(text).not.toMatch(/PASSAGE|what is known|offence\.known|disputed/i);
    }
  });

  it('says why each thing is not on it', () => {
    const a = exampleOfLen();
    const why = (key: string) => copyItems(a).find((item) => item.key === key)?.whyNot;
    expect(why('strength/strength-ray')).toBe('others');
    expect(why('strength/strength-work')).toBe('unwritten');
    a.copy.share['goal/goal-drink'] = 'no';
    expect(why('goal/goal-drink')).toBe('kept');
    expect(why('goal/goal-tell')).toBe(null);
  });

  it('never says that an area has no goal because one would endanger somebody', async () => {
    const a = exampleOfLen();
    a.plan.without.alcohol = { why: 'ENDANGERS', endangers: true };
    for (const text of await everyText(cleared(a))) expect(text).not.toContain('ENDANGERS');
  });

  it('is easier to read one sentence to a line, with no word lost', () => {
    const text = 'I ring Ray. I see the worker at 10.30 on 9 April! Then what?';
    expect(oneToALine(text)).toEqual([
      'I ring Ray.',
      'I see the worker at 10.30 on 9 April!',
      'Then what?',
    ]);
    expect(oneToALine(text).join(' ')).toBe(text);
  });
});
