import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Elsewhere } from './ways-out.ts';

export interface CountingServer extends Elsewhere {
  /** What arrived: the first part of each path, in order of arrival; "webrtc" for a datagram, "connection" for each TCP connection. */
  arrived: string[];
  connections: () => number;
  close: () => Promise<void>;
}

/** A server on this computer that is not the app's: whatever reaches it got out. */
export async function countingServer(): Promise<CountingServer> {
  const arrived: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    arrived.push((request.url ?? '').slice(1).split(/[?/]/)[0] ?? '');
    const type = request.url === '/' ? 'text/html' : 'text/plain';
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': type });
    response.end(request.url === '/' ? '<!doctype html><title>Elsewhere</title><body>' : 'x');
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.on('upgrade', (request, socket) => {
    arrived.push((request.url ?? '').slice(1));
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const port = (server.address() as AddressInfo).port;
  const datagrams = createSocket('udp4');
  datagrams.on('message', () => arrived.push('webrtc'));
  await new Promise<void>((ready) => datagrams.bind(0, '127.0.0.1', ready));
  return {
    http: `http://127.0.0.1:${port}`,
    ws: `ws://127.0.0.1:${port}`,
    stun: `127.0.0.1:${datagrams.address().port}`,
    arrived,
    connections: () => connections,
    async close() {
      datagrams.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
