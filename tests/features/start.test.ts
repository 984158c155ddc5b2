import { webcrypto } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import type { Settings } from '../../src/storage/settings.ts';
import { newStore } from '../storage/a-fresh-page.ts';

// jsdom's own has no Web Crypto; this is the one that Node and browsers have.
vi.stubGlobal('crypto', webcrypto);

it('begins an assessment with the writer, the marking and the day until which such are kept', async () => {
  const { page, store } = await newStore();
  const { startAssessment } = await import('../../src/app/start.ts');
  const { openAssessments } = await import('../../src/app/assessments.ts');
  const shelf = openAssessments(store);
  const begun = async (changed: Partial<Settings>) => {
    await page.saveSettings(store, { ...(await page.readSettings(store)), ...changed });
    return (await shelf.open(await startAssessment(store, shelf)))?.value;
  };
  vi.setSystemTime(new Date(2026, 10, 30, 9));
  const mine = { writer: 'A. Practitioner', role: 'Probation officer', marking: 'OFFICIAL' };
  const plain = await begun(mine);
  expect(plain?.keepUntil).toBe('');
  expect(plain?.assessment.person).toMatchObject({
    writer: 'A. Practitioner',
    role: 'Probation officer',
    date: '2026-11-30',
  });
  expect(plain?.assessment.marking).toBe('OFFICIAL');
  expect((await begun({ keepMonths: 15 }))?.keepUntil).toBe('2028-02-29');
  vi.useRealTimers();
});
