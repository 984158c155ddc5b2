import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { required } from '../../src/assessment/progress.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { modelled } from '../../src/timing/model/operators.ts';
import { recordedCases } from '../../src/timing/model/recorded-cases.ts';
import { damien } from '../cases/damien.ts';
import { aboutDamien, aboutLen, type Question } from '../cases/questions.ts';
import { shortest } from '../cases/shortest.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start } from './door.ts';
import { fillIn } from './fill.ts';
import { press } from './keys.ts';
import { type Printed, printed } from './paper.ts';
import { type Recorded, recorded, recordKeys, sinceThen } from './record-keys.ts';

const minutes = 60_000;

interface Journey {
  who: string;
  a: Assessment;
  pages: number;
  questions: readonly Question[];
}

const journeys: Journey[] = [
  { who: 'the shortest assessment', a: shortest(), pages: 1, questions: [] },
  {
    who: 'Len',
    a: exampleOfLen(),
    pages: 2,
    questions: [...aboutLen.stranger, ...aboutLen.missed],
  },
  {
    who: 'Damien',
    a: damien(),
    pages: 2,
    questions: [...aboutDamien.stranger, ...aboutDamien.missed],
  },
];

describe.each(journeys)(
  '$who, from unlock to paper by keyboard alone',
  ({ who, a, pages, questions }) => {
    const folder = mkdtempSync(join(tmpdir(), 'onesheet-paper-'));
    let run: RunningBrowser;
    let paper: Printed;
    let heard: Recorded;

    beforeAll(async () => {
      run = await startBrowser();
      await recordKeys(run.context);
      await setUp(run.page, run.appUrl, a.person.writer, a.person.role);
      await start(run.page);
      const before = await recorded(run.page);
      await fillIn(run.page, a);
      heard = sinceThen(before, await recorded(run.page));
      await saved(run.page);
    }, 15 * minutes);
    afterAll(async () => {
      await run.close();
      rmSync(folder, { recursive: true });
    });

    it('shows every required answer as given', async () => {
      expect(required(a).filter((n) => !n.given)).toEqual([]);
      await run.page.getByText('Everything that is required is written.').waitFor();
    });

    it('took as many words, boxes, choices and keys as the model says', () => {
      const said = recordedCases.find((each) => each.who === who);
      if (said) expect(heard).toEqual({ ...said.work, clicks: 0 });
      expect(modelled(heard).overhead).toBeLessThanOrEqual(4);
    });

    it('is finished when the writer says so', async () => {
      await press(run.page, 'Finish the assessment');
      await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
    });

    it('prints on exactly one side for the front and at most one for the back', async () => {
      paper = await printed(run.page, folder, a, 'finished');
      expect(paper.pages).toHaveLength(pages);
      for (const page of paper.pages) expect([page.width, page.height]).toEqual([210, 297]);
    });

    it('prints every word of the record and no other, none smaller than 8 pt', () => {
      expect(paper.lost).toEqual([]);
      expect(paper.added).toEqual([]);
      expect(paper.smallest).toBeGreaterThanOrEqual(7.99);
    });

    it('prints on as many sides on US Letter paper', async () => {
      const letter = await printed(run.page, folder, a, 'finished', 'Letter');
      expect(letter.pages).toHaveLength(pages);
      expect(letter.lost).toEqual([]);
    });

    it('tells a stranger what they must know, on the front alone', () => {
      for (const { ask, answer } of questions) {
        for (const words of answer) expect(paper.front, ask).toMatch(words);
      }
    });

    it('did so without a complaint of the browser or a request to anybody else', () => {
      expect(run.complaints).toEqual([]);
      expect(run.strangers).toEqual([]);
    });
  },
);
