// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { blankSources, withSource } from '../../src/assessment/sources.ts';
import { blankCorrection } from '../../src/assessment/view.ts';

import { linesOf, part, said, written } from './written.ts';

describe('passages', () => {
  test('end like a sentence, with their sources after it and whom they are kept from', () => {
    const sheet = written((a) => {
      a.sources = withSource(
        withSource(blankSources(), 'one', 'interview', ''),
        'two',
        'police',
        '',
      );
      a.offence.known = said('He went in', { from: ['two', 'one'], private: true });
    });
    expect(part(sheet, 'offence')).toEqual(['He went in. a b (not for Len)']);
  });

  test('keep the writer’s line breaks, but no more than one at a time', () => {
    const sheet = written((a) => {
      a.offence.known = said('One.\r\n\r\n\n  Two.');
    });
    expect(part(sheet, 'offence')).toEqual(['One.\nTwo.']);
  });

  test('print a gap as its honest sentence; who was asked stands at the head', () => {
    const sheet = written((a) => {
      a.offence.known = said('kept but closed', { gap: 'not-known', note: 'police, 12 March' });
      a.risk.toSelf = said('', { gap: 'not-asked', note: 'no private room' });
      a.risk.lower = said('', { gap: 'would-not-say' });
    });
    expect(part(sheet, 'offence')).toEqual(['Not known yet.']);
    expect(linesOf(sheet.open)).toEqual([
      'Not known yet: what is known of what happened (asked police, 12 March).',
    ]);
    expect(part(sheet, 'risk')).toContain('Risk to Len Not asked: no private room.');
    expect(part(sheet, 'risk')).toContain('Lower if Would rather not answer.');
  });

  test('tell fact, view and the person’s words apart', () => {
    const sheet = written((a) => {
      a.offence.known = said('Known');
      a.offence.myView = said('View');
      a.view.words = said('Words');
    });
    const pieces = sheet.sections.flatMap((s) => s.blocks.flatMap((b) => b.pieces));
    expect(pieces.find((p) => p.at === 'offence.known')?.as).toBe('known');
    expect(pieces.find((p) => p.at === 'offence.myView')?.as).toBe('view');
    expect(pieces.find((p) => p.at === 'view.words')).toMatchObject({
      as: 'quote',
      text: '“Words”',
    });
  });
});

describe('levels', () => {
  test('have two rows in custody, a column for each person, and nothing netted off', () => {
    const sheet = written((a) => {
      a.person.inCustody = true;
      a.risk.levels['known-adult'] = [
        { id: '1', who: 'Dawn', custody: 'low', community: 'very-high', why: 'she is near' },
        { id: '2', who: 'Ray', custody: '', community: 'not-known', why: '' },
      ];
    });
    expect(sheet.levels.columns.map((c) => [c.group.text, c.who?.text])).toEqual([
      ['Known adult', 'Dawn'],
      ['Known adult', 'Ray'],
      ['Children', undefined],
      ['Public', undefined],
      ['Staff', undefined],
      ['Prisoners', undefined],
    ]);
    const rows = sheet.levels.rows.map((r) => [
      r.title?.text,
      ...r.cells.slice(0, 3).map((c) => c.said.text),
    ]);
    expect(rows).toEqual([
      ['In custody', 'Low', 'not given', 'not given'],
      ['If released now', 'Very high', 'not known', 'not given'],
    ]);
    expect(part(sheet, 'risk')).toEqual(['Dawn, low/very high: she is near.']);
  });
});

describe('a conviction that is not accepted', () => {
  test('says what the court found, what is said, and how it is used', () => {
    const sheet = written((a) => {
      Object.assign(a.offence, {
        conviction: 'no',
        courtFound: 'robbery',
        theySay: 'I was not there',
        appeal: 'lodged',
        use: 'verdict',
        useNote: 'closed',
      });
    });
    expect(part(sheet, 'offence')).toEqual([
      'Len does not accept the conviction. The court found: robbery. Len says: “I was not there”. Appeal: lodged. Levels start from the verdict; the account neither raises nor lowers them.',
    ]);
  });

  test('keeps the account to itself once it is accepted', () => {
    const sheet = written((a) => {
      Object.assign(a.offence, { conviction: 'accepts', courtFound: 'robbery', theySay: 'no' });
    });
    expect(part(sheet, 'offence')).toEqual(['Len accepts the conviction.']);
  });
});

describe('what a level was before, and a manager’s view', () => {
  test('says the level that it is now as well', () => {
    const sheet = written((a) => {
      const [judged] = a.risk.levels.children ?? [];
      if (judged) judged.community = 'high';
      const levels = {
        'children/children': { community: 'medium', custody: '', why: 'the stairs' },
      };
      Object.assign(a.since, { of: 1, day: '2026-03-09', levels });
    });
    expect(part(sheet, 'risk').join()).toContain('Children, high, medium before: the stairs.');
  });

  test('stands under no name where none is given', () => {
    const sheet = written((a) => {
      a.sign.manager.view = 'I agree.';
    });
    expect(
      sheet.signing
        .at(-1)
        ?.pieces.map((p) => p.text)
        .join(''),
    ).toBe('Manager: I agree.');
  });
});

describe('the back', () => {
  test('is named on the front by what is on it, and holds the manager’s reason', () => {
    const sheet = written((a) => {
      Object.assign(a.sign.manager, {
        name: 'M',
        differs: true,
        would: 'would put children high',
        reason: 'the stairs',
      });
      a.view.corrections = [
        {
          ...blankCorrection('c'),
          wrong: 'the throat',
          outcome: 'refused',
          why: 'the police saw it',
        },
      ];
    });
    expect(sheet.manager?.pieces.map((p) => p.text).join('')).toBe(
      'Manager would put children high; reason overleaf.',
    );
    expect(sheet.note.text).toMatch(
      /^front; decisions overleaf · Onesheet \d+\.\d+\.\d+-[0-9a-f]{8}$/,
    );
    expect(linesOf(sheet.back?.sections[0])).toEqual([
      'Manager’s differing view (M) Would put children high. Because: the stairs.',
      'Correction asked for: the throat. Outcome: Not accepted. Why: the police saw it.',
    ]);
    expect(part(sheet, 'view')).toEqual([
      'Asks for a correction: the throat. Outcome: Not accepted.',
    ]);
  });
});

describe('scores', () => {
  test('are recorded as they stand, with one date for all', () => {
    const list = ['ARP', 'VRP'].map((name) => ({
      id: name,
      name,
      figure: '41%',
      band: 'low',
      on: '20 February 2026',
    }));
    const sheet = written((a) => {
      a.risk.scores = { state: 'recorded', list, agreed: 'depart', why: 'they can’t see it' };
    });
    expect(part(sheet, 'risk')).toEqual([
      'Official scores: ARP 41% low, VRP 41% low (20 February). I depart from them. they can’t see it.',
    ]);
  });
});
