import type { Page } from 'playwright-core';

/** Listens in a tab from now on; gives what waits until this tab's clock, or another's, has said that the writer is in it. */
export async function hearsClock(tab: Page): Promise<() => Promise<void>> {
  // Opened after the app's own channel, this one hears each thing after it.
  const heard = await tab.evaluateHandle(() => {
    const channel = new BroadcastChannel('onesheet');
    const told = new Promise<void>((resolve) => {
      channel.addEventListener('message', ({ data }) => data.say === 'here' && resolve());
    });
    return { told };
  });
  return () => heard.evaluate(({ told }) => told);
}
