import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor } from '../../build/content-policy.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

interface Host {
  /** The folder that the app lies in, with a slash at both ends. */
  folder?: string;
  /** A file that this host does not have, or has otherwise than it was built. */
  lacks?: string;
  spoils?: string;
  /** A host that sends the page's headers with every file, the worker that keeps the app among them. */
  oneForAll?: boolean;
}

/** One address that serves one build after the other, with the headers that the build asks for. */
export async function serveInTurn(first: string, host: Host = {}) {
  const { folder = '/' } = host;
  let dir = first;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : null;
    const file = path === '' ? 'index.html' : path;
    const found = file === null || file === host.lacks ? null : join(dir, file);
    const bytes = found && (await readFile(found).catch(() => null));
    if (!bytes || file === null) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...headersFor(host.oneForAll ? '/' : `/${file}`),
    });
    return response.end(host.spoils && file.includes(host.spoils) ? `${bytes}\n` : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    serve(build: string, as: Omit<Host, 'folder'> = {}) {
      dir = build;
      Object.assign(host, { spoils: undefined, oneForAll: false, ...as });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
