import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  /** Flags that send every request of a browser through it, those to this computer included, and resolve no name. */
  flags: string[];
  /** Every request in order: method and whole address, or CONNECT and host. */
  seen: string[];
  /** Bytes of bodies that were sent to this computer. */
  sent: () => number;
  close: () => Promise<void>;
}

/** A proxy in this process that writes down what is asked of it and lets only this computer be reached. */
export async function loggingProxy(): Promise<LoggingProxy> {
  const seen: string[] = [];
  let sent = 0;
  const server = createServer((from, to) => {
    seen.push(`${from.method} ${from.url}`);
    const url = new URL(from.url ?? '', 'http://nowhere.invalid');
    if (url.hostname !== '127.0.0.1') return to.writeHead(502).end();
    from.on('data', (part: Buffer) => {
      sent += part.length;
    });
    const { method, headers } = from;
    const onward = ask(url, { method, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', () => to.writeHead(502).end());
    return from.pipe(onward);
  });
  server.on('connect', (from, socket) => {
    seen.push(`CONNECT ${from.url}`);
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    flags: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    seen,
    sent: () => sent,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
