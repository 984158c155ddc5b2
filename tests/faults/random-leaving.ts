import { unlock } from '../journeys/door.ts';
import type { Action, Desk } from './random-desk.ts';

async function deleteHere(desk: Desk): Promise<void> {
  await desk.toCaseload();
  await desk
    .row()
    .getByRole('button', { name: /^Delete/ })
    .press('Enter');
}

/** What this user does beside the form: leaving it, losing it, coming back to it. */
export const leaving: Record<string, Action> = {
  reload: {
    often: 2,
    async run(desk) {
      await desk.settled();
      await desk.page.reload();
      await desk.comeBack();
    },
  },
  lock: {
    often: 2,
    async run(desk) {
      await desk.page.getByRole('button', { name: 'Lock' }).click();
      await desk.comeBack();
    },
  },
  kill: {
    often: 1,
    async run(desk) {
      await desk.settled();
      await desk.kill();
      await desk.comeBack();
    },
  },
  'second tab': {
    often: 1,
    async run(desk) {
      const other = await desk.run.context.newPage();
      await other.goto(desk.page.url());
      await unlock(other);
      await other.getByRole('button', { name: 'Write here instead' }).click();
      await desk.settled(other);
      await desk.page.close();
      desk.page = other;
    },
  },
  'delete and bring back': {
    often: 2,
    async run(desk) {
      await deleteHere(desk);
      await desk.page.getByRole('button', { name: 'Undo: bring it back' }).press('Enter');
      await desk.row().waitFor();
      await desk.openCase(desk.at);
    },
  },
  'leave in the bin': {
    often: 1,
    async run(desk) {
      await deleteHere(desk);
      await desk.row().waitFor({ state: 'detached' });
      desk.here().binned = true;
      await desk.openAny();
    },
  },
  'new assessment': {
    often: 1,
    async run(desk) {
      await desk.toCaseload();
      await desk.begin();
    },
  },
  'open another': {
    often: 2,
    async run(desk) {
      await desk.toCaseload();
      await desk.openAny();
    },
  },
};
