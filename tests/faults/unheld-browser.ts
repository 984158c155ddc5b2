import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { chromiumPath, launchFlags } from '../setup/browser.ts';

// A browser that nobody holds awake. Playwright keeps every page visible and focused, and so none of them ever
// sleeps; here the same Chromium is spoken to directly, and tabs hide and freeze as they do on a desk.

interface Reply {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

type Send = (
  method: string,
  params?: object,
  sessionId?: string,
) => Promise<Record<string, unknown>>;

/** Speaks the browser's protocol over the two pipes that it was started with: JSON, each ended by a zero byte. */
function speak(child: ChildProcess): Send {
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, (reply: Reply) => void>();
  let rest = '';
  let last = 0;
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const reply = JSON.parse(message) as Reply;
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    }
  });
  return (method, params = {}, sessionId = undefined) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  };
}

/** One tab: what runs in it is given as text, and what it gives back is JSON. */
export class UnheldTab {
  readonly send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  constructor(send: Send, session: string) {
    this.send = (method, params) => send(method, params, session);
  }

  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? `Failed: ${expression}`);
    return result.value;
  }

  /** Waits until an expression is true, over reloads too. Throws after `seconds`. */
  async until(expression: string, seconds = 30): Promise<void> {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      if (
        await this.run<unknown>(`Promise.resolve(${expression}).then(Boolean)`).catch(() => false)
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const shown = await this.run<string>('document.body.innerText').catch((e) => String(e));
    throw new Error(`Never true: ${expression}. On screen: ${shown.slice(0, 600)}`);
  }

  /** Types into a control as if from the keyboard, at the end of what is there. */
  async type(id: string, text: string): Promise<void> {
    await this.until(`document.getElementById(${JSON.stringify(id)})`);
    await this.run(
      `{ const box = document.getElementById(${JSON.stringify(id)}); box.focus(); box.setSelectionRange(box.value.length, box.value.length); }`,
    );
    await this.send('Input.insertText', { text });
  }

  /** Presses the button that says this. */
  async press(says: string): Promise<void> {
    const button = `[...document.querySelectorAll('button')].find((b) => b.textContent === ${JSON.stringify(says)})`;
    await this.until(button);
    await this.run(`${button}.click()`);
  }

  /** Puts this tab before the others; they are hidden then. */
  async toFront(): Promise<void> {
    await this.send('Page.bringToFront');
    await this.until('document.visibilityState === "visible"');
  }

  freeze(): Promise<unknown> {
    return this.send('Page.setWebLifecycleState', { state: 'frozen' });
  }

  wake(): Promise<unknown> {
    return this.send('Page.setWebLifecycleState', { state: 'active' });
  }
}

export interface UnheldBrowser {
  open: (url: string) => Promise<UnheldTab>;
  close: () => Promise<void>;
}

/** Starts a browser on a profile. `before` runs in each page before the page's own scripts. */
export function startUnheld(profile: string, before = ''): UnheldBrowser {
  const kept = /backgrounding|timer-throttling/;
  const flags = launchFlags().filter((flag) => !kept.test(flag));
  const child = spawn(
    chromiumPath(),
    [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = speak(child);
  return {
    async open(url) {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      const tab = new UnheldTab(send, sessionId as string);
      await tab.send('Page.enable');
      if (before) await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: before });
      await tab.send('Page.navigate', { url });
      return tab;
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}
