import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

interface PlainHost {
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves the build as a host does that sends no headers of ours; at /framing a page that holds the app in a frame.
 * @param policy a content policy to send with every file after all
 * @param before what stands before the text of a file, by its path
 */
export async function plainHost(
  policy = '',
  before: (path: string) => string = () => '',
): Promise<PlainHost> {
  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    if (path === '/framing')
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><iframe src="/" title="framed"></iframe>');
    const body = await readFile(join('dist', path)).catch(() => null);
    response.writeHead(body ? 200 : 404, {
      'content-type': types[extname(path)] ?? 'text/plain',
      ...(policy && { 'content-security-policy': policy }),
    });
    return response.end(body && before(path) + body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
