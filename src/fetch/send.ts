/** One request and its answer over undici: no redirects, no retries, a deadline for the whole and a limit on the bytes. */

import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { type AddressGuard, createAddressGuard } from './address-guard.ts';
import { cancelled, explain, type Failure } from './failures.ts';
import { mayBeHtml } from './media-type.ts';
import { readBody } from './read-body.ts';
import { defaultMaxBytes, type Failed, type Fetch, type Request } from './reply.ts';

export interface SendOptions {
  readonly userAgent?: string;
  /** Milliseconds for name look-up, connection and TLS. */
  readonly connectTimeout?: number;
  /** Milliseconds until the headers are there, and between two pieces of the body. */
  readonly idleTimeout?: number;
  /** Milliseconds for the whole, body included. */
  readonly timeout?: number;
  /** What is read of a body when the request names no limit. */
  readonly maxBytes?: number;
  readonly guard?: AddressGuard;
  /** Take any certificate. */
  readonly insecure?: boolean;
  /** Certificates (PEM) of authorities to trust instead of the known ones. */
  readonly authorities?: string;
}

export interface Sender {
  readonly send: Fetch;
  /** Hangs up; what is under way ends as cancelled. */
  close(): Promise<void>;
}

/** Long policies in headers are common; Node's own limit of 16 KiB would fail pages that browsers show. */
const maxHeaderBytes = 64 * 1024;
/** A body that is not wanted is read to this size, which costs less than a new connection. */
const maxDiscardedBytes = 64 * 1024;
/** Node gives up on an address after 250 ms when a host has several, less than a far server needs. */
const addressAttempt = 2_000;

export function createSend({
  userAgent = '',
  connectTimeout = 10_000,
  idleTimeout = 15_000,
  timeout = 30_000,
  maxBytes = defaultMaxBytes,
  guard = createAddressGuard(),
  insecure = false,
  authorities,
}: SendOptions = {}): Sender {
  const agent = new Agent({
    connect: createConnect(guard, {
      timeout: connectTimeout,
      autoSelectFamilyAttemptTimeout: addressAttempt,
      rejectUnauthorized: !insecure,
      ...(authorities && { ca: authorities }),
    }),
    headersTimeout: idleTimeout,
    bodyTimeout: idleTimeout,
    maxHeaderSize: maxHeaderBytes,
  });

  return {
    close: () => agent.destroy(),
    async send(request) {
      const url = withoutUserInfo(request.url);
      const refusal = guard.refusal(url);
      if (refusal) return failed(url, { outcome: 'unsafe_address', reason: refusal, transient: false });
      const deadline = startDeadline(timeout, request.signal);
      const started = performance.now();
      try {
        const response = await agent.request({
          origin: url.origin,
          path: url.pathname + url.search,
          method: request.method ?? 'GET',
          headers: headersFor(request, userAgent),
          signal: deadline.signal,
        });
        const firstByte = performance.now() - started;
        const headers = joinHeaders(response.headers);
        const read = isWanted(request, response.statusCode, headers)
          ? await readBody(response.body, headers['content-encoding'] ?? '', request.maxBytes ?? maxBytes)
          : discard(response.body);
        const timing = { firstByte, total: performance.now() - started };
        return { kind: 'answered', url, status: response.statusCode, headers, ...read, hops: [], timing, retries: 0 };
      } catch (error) {
        return failed(url, deadline.failure() ?? explain(error));
      } finally {
        deadline.stop();
      }
    },
  };
}

/** The user's own origins may live anywhere; all other names are resolved under guard. */
function createConnect(guard: AddressGuard, options: buildConnector.BuildOptions): buildConnector.connector {
  const direct = buildConnector(options);
  const guarded = buildConnector({ ...options, lookup: guard.lookup });
  return (target, callback) => {
    const { origin } = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
    return (guard.trusts(origin) ? direct : guarded)(target, callback);
  };
}

interface Deadline {
  readonly signal: AbortSignal;
  /** Why the signal went off, if it did. */
  failure(): Failure | undefined;
  stop(): void;
}

/** One timer and one listener, both gone after `stop`: `AbortSignal.any` would pile up on a signal that lives as long as the run. */
function startDeadline(timeout: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let failure: Failure | undefined;
  const end = (why: Failure) => {
    failure ??= why;
    controller.abort();
  };
  const cancel = () => end(cancelled);
  const timer = setTimeout(end, timeout, {
    outcome: 'timeout',
    reason: `not finished within ${timeout / 1000} s`,
    transient: true,
  } satisfies Failure);
  outer?.addEventListener('abort', cancel);
  if (outer?.aborted) cancel();
  return {
    signal: controller.signal,
    failure: () => failure,
    stop() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', cancel);
    },
  };
}

const htmlFirst = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5';
const accepts = {
  page: htmlFirst,
  link: htmlFirst,
  robots: 'text/plain,*/*;q=0.5',
  sitemap: 'application/xml,text/xml,*/*;q=0.5',
  feed: 'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
  oembed: 'application/json,text/xml;q=0.9,*/*;q=0.5',
  account: 'application/activity+json,application/jrd+json,application/json;q=0.9,text/plain;q=0.5',
  script: '*/*',
  image: '*/*', // who offers modern formats is served them instead of what the networks get
} satisfies Record<Request['purpose'], string>;

/** The weight of an image, and any range of it, is that of the file and not of a compressed form. */
const codings = (request: Request): string =>
  request.purpose === 'image' || request.headers?.range ? 'identity' : 'gzip, deflate, br';

function headersFor(request: Request, userAgent: string): Record<string, string> {
  return {
    ...(userAgent && { 'user-agent': userAgent }),
    accept: accepts[request.purpose],
    'accept-encoding': codings(request),
    ...request.headers,
  };
}

function joinHeaders(received: IncomingHttpHeaders): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(received)) {
    if (value !== undefined) headers[name] = decodeHeader(Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** undici reads a character per byte; what servers mean is UTF-8, in a Location above all. */
function decodeHeader(value: string): string {
  if (!/[\x80-\xff]/.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

/** Redirects are judged by their headers, and pages that are no HTML are not downloaded. */
function isWanted({ purpose }: Request, status: number, headers: Readonly<Record<string, string>>): boolean {
  if (status >= 300 && status < 400 && headers.location !== undefined) return false;
  return purpose !== 'page' || mayBeHtml(headers['content-type']);
}

/** Reads a small rest, so that the connection can serve again, and hangs up on a long or slow one. */
function discard(body: Dispatcher.ResponseData['body']) {
  body.dump({ limit: maxDiscardedBytes, signal: AbortSignal.timeout(1_000) }).catch(() => undefined); // nobody waits for it
  return { body: new Uint8Array(0), truncated: false };
}

function withoutUserInfo(url: URL): URL {
  if (!url.username && !url.password) return url;
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

const failed = (url: URL, failure: Failure): Failed => ({ kind: 'failed', url, ...failure, hops: [], retries: 0 });
