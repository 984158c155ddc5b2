import { startBrowser } from '../setup/launch.ts';
import { fullest } from './fullest.ts';
import { type HeldAfter, openAndClose } from './opened-and-closed.ts';
import { fullness, openOurs, seedOurs } from './ours.ts';
import { type PrintReady, printReady } from './print-ready.ts';

/** What no peer has: a sheet to print, and many assessments beside each other. */
export interface Alone {
  opened: number;
  /** How full each side of its sheet is, as the screen says it. */
  sides: string[];
  held: HeldAfter;
  print: PrintReady[];
}

export async function measureAlone(appUrl: string, opened: number): Promise<Alone> {
  const run = await startBrowser();
  try {
    const ids = Array.from({ length: opened }, (_, at) => `case-${at + 1}`);
    await seedOurs(
      run.page,
      appUrl,
      ids.map((id) => {
        const a = fullest();
        return [id, { ...a, person: { ...a.person, name: `Person of ${id}` } }];
      }),
    );
    const held = await openAndClose(run.page, ids);
    await run.page.goto(`${appUrl}#/write/case-1/areas`);
    await run.page.reload();
    await openOurs(run.page);
    const sides = await fullness(run.page);
    return { opened, sides, held, print: await printReady(run.page, 5) };
  } finally {
    await run.close();
  }
}

/** The same in sentences. */
export function sayAlone({ opened, sides, held, print }: Alone): string[] {
  const mb = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
  const more = ((held.last / held.first - 1) * 100).toFixed(1);
  const most = (of: keyof PrintReady) => Math.max(...print.map((each) => each[of])).toFixed(0);
  return [
    `The assessment’s sides are ${sides.join(' and ')} before anything is typed.`,
    `Memory once ${opened} assessments were opened and closed: ${mb(held.last)} MB, after the first ${mb(held.first)} MB (${more}% more).`,
    `From pressing Print until the dialogue may open, at most: ${most('cpu')} ms of processor time, ${most('wall')} ms on the clock.`,
  ];
}
