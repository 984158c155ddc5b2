import { expect } from 'vitest';
import { words } from './plain-model.ts';
import type { Action } from './random-desk.ts';

const when = 'draft';

/** What this user does within the form. */
export const writing: Record<string, Action> = {
  type: {
    often: 10,
    when,
    async run(desk) {
      const id = desk.pick(Object.keys(words));
      await desk.toPart(words[id] ?? '');
      const text = `${desk.pick(['one', 'Ó two', '<three>', '“four”'])} ${desk.number()}`;
      await desk.field(id).fill(text);
      desk.here().fields[id] = text;
    },
  },
  choose: {
    often: 3,
    when,
    async run(desk) {
      await desk.toPart('The person');
      const value = desk.pick(['none', '1', '2', '3']);
      await desk.page.locator(`input[name="person.mappa"][value="${value}"]`).check();
      desk.here().mappa = value;
    },
  },
  tick: {
    often: 3,
    when,
    async run(desk) {
      await desk.toPart('The person');
      const here = desk.here();
      here.inCustody = !here.inCustody;
      await desk.field('person.inCustody').setChecked(here.inCustody);
    },
  },
  'add a row': {
    often: 3,
    when,
    async run(desk) {
      const { disputed } = desk.here();
      // A sheet that is full could not be finished, which is not what this user is about.
      if (disputed.length >= 5) return;
      await desk.toPart('What happened, and why');
      await desk.page.getByRole('button', { name: 'Add a point that is disputed' }).click();
      const row = { says: `says ${desk.number()}`, treated: desk.pick(['', 'as not proved']) };
      const at = `offence.disputed.${disputed.length}`;
      await desk.field(`${at}.says`).fill(row.says);
      await desk.field(`${at}.treated`).fill(row.treated);
      disputed.push(row);
    },
  },
  'remove a row': {
    often: 2,
    when,
    async run(desk) {
      const { disputed } = desk.here();
      if (disputed.length === 0) return;
      await desk.toPart('What happened, and why');
      const which = Math.floor(desk.random() * disputed.length);
      const name = `Disputed point ${which + 1}`;
      const row = desk.page.getByRole('group', { name, exact: true });
      await row.getByRole('button', { name: /^Remove/ }).click();
      await row.getByRole('button', { name: 'Yes, remove it' }).click();
      disputed.splice(which, 1);
    },
  },
  undo: {
    often: 2,
    when,
    async run(desk) {
      await desk.toPart('The person');
      const before = desk.here().fields['person.keyDates'] ?? '';
      const box = desk.field('person.keyDates');
      await box.focus();
      await desk.page.keyboard.press('End');
      await desk.page.keyboard.type('x');
      await desk.page.keyboard.press('ControlOrMeta+Z');
      expect(await box.inputValue()).toBe(before);
    },
  },
};
