/** A web server on loopback for tests: answers from a table, keeps what was asked, closes itself after the file. */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Socket,
  type Server as SocketServer,
} from 'node:net';

/** A body (HTML with status 200), a whole answer, or a handler that writes what it likes. */
export type Answer =
  | string
  | Uint8Array
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      readonly body?: string | Uint8Array;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** Answers by path with query (`/a?b=1`); a path alone serves any query. What is not there is a 404. */
export type Answers = Readonly<Record<string, Answer>> | ReadonlyMap<string, Answer>;

export interface Asked {
  readonly method: string;
  /** Path with query, as it stood in the request line. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export interface Served {
  /** `http://127.0.0.1:34567`. */
  readonly origin: string;
  readonly port: number;
  readonly asked: readonly Asked[];
  url(path: string): URL;
  close(): Promise<void>;
}

interface ServeOptions {
  /** Serve over TLS with this certificate of `test/support/tls`. */
  readonly certificate?: 'valid' | 'self-signed' | 'other-name' | 'expired';
}

const open = new Set<() => Promise<void>>();
afterAll(async () => {
  await Promise.all([...open].map((close) => close()));
});

export async function serve(answers: Answers = {}, { certificate }: ServeOptions = {}): Promise<Served> {
  const table = answers instanceof Map ? answers : new Map(Object.entries(answers));
  const asked: Asked[] = [];
  const server = createWebServer(certificate, (request, response) => {
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, headers: request.headers });
    give(
      table.get(path) ?? table.get(path.replace(/\?.*/s, '')) ?? { status: 404, body: 'not found' },
      request,
      response,
    );
  });
  const port = await listen(server);
  return {
    ...place(certificate ? 'https' : 'http', port),
    asked,
    close: closing(() => {
      server.closeAllConnections();
      server.close();
    }),
  };
}

/** A server that speaks raw bytes, for malformed answers. `talk` is called with the socket once a request has come. */
export async function serveRaw(talk: (socket: Socket, request: string) => void): Promise<Served> {
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined); // the client may hang up first
    socket.on('data', (bytes) => {
      const request = bytes.toString('latin1');
      const [method = '', path = ''] = request.split(' ', 2);
      asked.push({ method, path, headers: {} });
      talk(socket, request);
    });
  });
  const port = await listen(server);
  return {
    ...place('http', port),
    asked,
    close: closing(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    }),
  };
}

/** A port of loopback on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createSocketServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The authority that signed the certificates. */
export const authority = (): string => readTls('authority.pem');

function createWebServer(certificate: ServeOptions['certificate'], listener: RequestListener): Server {
  if (!certificate) return createServer(listener);
  const pair = { cert: readTls(`${certificate}.pem`), key: readTls(`${certificate}.key.pem`) };
  return createSecureServer(pair, listener);
}

function give(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (typeof answer === 'function') {
    answer(request, response);
    return;
  }
  const {
    status = 200,
    headers = {},
    body = '',
  } = typeof answer === 'string' || answer instanceof Uint8Array ? { body: answer } : answer;
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}

function place(scheme: string, port: number) {
  const origin = `${scheme}://127.0.0.1:${port}`;
  return { origin, port, url: (path: string) => new URL(path, origin) };
}

function listen(server: Server | SocketServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closing(close: () => void): () => Promise<void> {
  const once = async () => {
    if (open.delete(once)) close();
  };
  open.add(once);
  return once;
}

const readTls = (name: string): string => readFileSync(new URL(`tls/${name}`, import.meta.url), 'utf8');
