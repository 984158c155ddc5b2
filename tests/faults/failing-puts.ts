import type { BrowserContext, Page } from 'playwright-core';

/** Lets every put of the pages opened from now on fail as on a full disk, in each page while `fillUp` says so. */
export async function canFillUp(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if ((window as { full?: boolean }).full)
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
}

export async function fillUp(page: Page, full: boolean): Promise<void> {
  await page.evaluate((now) => Object.assign(window, { full: now }) && undefined, full);
}
