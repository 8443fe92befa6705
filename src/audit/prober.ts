/** Probes what pages point to: each distinct resource once in a run, politely, and only where the options allow it. */

import type { Answered, Fetch, Reply } from '../fetch/reply.ts';
import type { Answer, ImageAnswer, LinkAnswer, NotProbed, RobotsAnswer, Wanted } from '../resources.ts';
import { readImageHeader } from './image-header.ts';
import { keyOf, type Probed } from './judge-resources.ts';

export interface Prober {
  probe(want: Wanted): Promise<Probed>;
}

export interface ProberParts {
  readonly fetch: Fetch;
  /** Why an address is not to be probed; undefined when it is. */
  readonly refusal: (url: URL) => NotProbed | undefined;
  /** Our own manners: may this address be fetched by us? */
  readonly mayFetch: (url: URL) => Promise<boolean>;
  /** Which preview crawlers may fetch an address, by their tokens. */
  readonly allows: (url: URL) => Promise<Omit<RobotsAnswer, 'url'>>;
}

export function createProber(parts: ProberParts): Prober {
  const answers = new Map<string, Promise<Probed>>();
  return {
    probe(want) {
      const key = keyOf(want);
      const known = answers.get(key);
      if (known) return known;
      const asked = ask(want, parts);
      answers.set(key, asked);
      return asked;
    },
  };
}

async function ask(want: Wanted, { fetch, refusal, mayFetch, allows }: ProberParts): Promise<Probed> {
  const url = new URL(want.url);
  const refused = refusal(want.kind === 'robots' ? new URL('/robots.txt', url) : url);
  if (refused) return refused;
  if (want.kind === 'robots') return { url: want.url, ...(await allows(url)) };
  if (!(await mayFetch(url))) return 'robots_denied';
  return want.kind === 'image' ? probeImage(fetch, url) : probeLink(fetch, url);
}

/** Enough for the headers of nearly every image; photographs with long EXIF blocks need the second helping. */
const helpings = [64 * 1024, 512 * 1024];

/** What we did not ask for is no fault of the page. */
function notAsked(reply: Reply): NotProbed | undefined {
  if (reply.kind === 'answered') return undefined;
  const { outcome } = reply;
  if (outcome === 'out_of_scope') return 'no_file';
  return outcome === 'unsafe_address' || outcome === 'robots_denied' || outcome === 'cancelled' ? outcome : undefined;
}

async function probeImage(fetch: Fetch, url: URL): Promise<ImageAnswer | NotProbed> {
  let answer: ImageAnswer | undefined;
  for (const maxBytes of helpings) {
    const reply = await fetch({ url, purpose: 'image', maxBytes, headers: { range: `bytes=0-${maxBytes - 1}` } });
    const missing = notAsked(reply);
    if (missing) return missing;
    answer = imageAnswer(url, reply);
    const cutBeforeSize = answer.format !== undefined && answer.width === undefined;
    if (!cutBeforeSize || (answer.bytes ?? Number.POSITIVE_INFINITY) <= maxBytes) return answer;
  }
  return answer as ImageAnswer;
}

function imageAnswer(url: URL, reply: Reply): ImageAnswer {
  const base = { ...answerOf(url, reply), contentType: '', attachment: false };
  if (reply.kind === 'failed') return base;
  const bytes = weightOf(reply);
  return {
    ...base,
    contentType: (reply.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    attachment: /^\s*attachment\b/i.test(reply.headers['content-disposition'] ?? ''),
    ...(isFine(reply.status) && readImageHeader(reply.body)),
    ...(bytes !== undefined && { bytes }),
  };
}

/** Whole weight of a file of which perhaps only the head was asked for. */
function weightOf({ status, headers, body, truncated }: Answered): number | undefined {
  const total = /\/(\d+)\s*$/.exec(headers['content-range'] ?? '')?.[1];
  if (status === 206 && total) return Number(total);
  if (!truncated) return body.byteLength;
  const length = headers['content-length'];
  return length && !headers['content-encoding'] && status === 200 ? Number(length) : undefined;
}

async function probeLink(fetch: Fetch, url: URL): Promise<LinkAnswer | NotProbed> {
  const head = await fetch({ url, purpose: 'link', method: 'HEAD' });
  const reply = isTold(head) ? head : await fetch({ url, purpose: 'link', method: 'GET', maxBytes: 64 * 1024 });
  return notAsked(reply) ?? { ...answerOf(url, reply), state: stateOf(reply) };
}

/** Servers that know no HEAD answer it with an error of their own; then GET tells. */
const isTold = (reply: Reply): boolean => reply.kind === 'answered' && (isFine(reply.status) || reply.status === 410);

/** Only a plain "gone", or a host that does not exist, is broken; hosts that turn robots away cannot be told. */
function stateOf(reply: Reply): LinkAnswer['state'] {
  if (reply.kind === 'failed') return reply.reason === 'no such host' ? 'broken' : 'unknown';
  if (isFine(reply.status))
    return /\/(?:login|signin|accounts\/login|authwall)\b/.test(reply.url.pathname) ? 'unknown' : 'fine';
  return reply.status === 404 || reply.status === 410 ? 'broken' : 'unknown';
}

function answerOf(url: URL, reply: Reply): Answer {
  const hops = { url: url.href, finalUrl: reply.url.href, redirects: reply.hops.length };
  if (reply.kind === 'failed') return { ...hops, outcome: reply.outcome, status: 0, reason: reply.reason };
  const outcome = isFine(reply.status) ? 'ok' : 'http_error';
  return { ...hops, outcome, status: reply.status === 206 ? 200 : reply.status };
}

const isFine = (status: number): boolean => status >= 200 && status < 300;
