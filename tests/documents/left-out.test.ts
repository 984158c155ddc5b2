// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toldAsText } from '../../src/documents/told/as-text.ts';
import { withoutOfficers } from '../../src/documents/told/for-officers.ts';
import { leftOut } from '../../src/documents/told/left-out.ts';
import { tellSheet, withGap } from '../../src/documents/told/tell.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { damien } from '../cases/damien.ts';

describe('the sheet without what is not for everybody', () => {
  it('lacks what is not for the person, and the source that is not to be shared, and nothing else', () => {
    const a = exampleOfLen();
    const sheet = composeSheet(a, 'finished');
    const { sheet: fewer, count } = leftOut(sheet, a, false);
    const [before, after] = [sheet, fewer].map((each) => toldAsText(tellSheet(each)).split('\n'));
    const gone = before?.filter((line) => !after?.includes(line));
    expect(gone?.map((line) => line.slice(0, 20))).toEqual([
      'Victim safety: Dawn ',
      '- [d] victim liaison',
    ]);
    expect(after?.filter((line) => !before?.includes(line))).toEqual([
      'Victim liaison officer: 01632 960114.',
    ]);
    expect(count).toBe(1);
  });

  it('lacks why a goal could endanger somebody, and counts it', () => {
    const a = damien();
    const { sheet, count } = leftOut(composeSheet(a, 'finished'), a, false);
    expect(toldAsText(tellSheet(sheet))).not.toContain('could endanger them');
    expect(count).toBe(2);
  });

  it('lacks a correction of a passage that is not in it', () => {
    const a = exampleOfLen();
    const asked = { should: 'she did not', on: '', why: '', by: '' };
    a.view.corrections = [
      { id: 'c', about: 'safety.victim', wrong: 'the locks', outcome: 'open', ...asked },
      { id: 'd', about: 'offence.known', wrong: 'the door frame', outcome: 'open', ...asked },
    ];
    const text = toldAsText(tellSheet(leftOut(composeSheet(a, 'finished'), a, false).sheet));
    expect(text).not.toContain('the locks');
    expect(text).toContain('the door frame');
  });

  it('is the same sheet where there is nothing to leave out', () => {
    const a = exampleOfLen();
    for (const source of a.sources.list) source.private = false;
    a.safety.victim.private = false;
    const sheet = composeSheet(a, 'finished');
    expect(leftOut(sheet, a, false)).toEqual({ sheet, count: 0 });
    expect(leftOut(sheet, a, true).count).toBeGreaterThan(0);
  });

  it('says that something is left out', () => {
    const told = withGap(tellSheet(composeSheet(exampleOfLen(), 'finished')));
    expect(toldAsText(told)).toContain('\nSome passages of the sheet are left out here.\n');
  });

  it('lacks what is written for officers, and keeps what is for the person', () => {
    for (const a of [damien(), exampleOfLen()]) {
      const sheet = withoutOfficers(composeSheet(a, 'finished'), a);
      const text = toldAsText(tellSheet(leftOut(sheet, a, true).sheet));
      expect(text).not.toMatch(/01632 960114|Tommo deals|youngest siblings \(12 and 10\)\.$/m);
      expect(text).not.toMatch(/I tell police|No contact with|Needed because|Higher if|see “/);
      expect(text).not.toMatch(/Manager|child in need|Overleaf/);
      expect(text).toMatch(/Keeping people safe\nLook again: /);
      expect(text).toContain('Signed: A. Practitioner');
      expect(text).toMatch(/\nLower if /);
    }
  });
});
