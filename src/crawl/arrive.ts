/** One address: asks robots.txt, fetches, follows where the page itself sends its visitors, and has the page read. */

import { normalizeUrl, parseHttp } from '../address.ts';
import { isHtmlType, mediaType } from '../fetch/media-type.ts';
import type { Answered, Fetch } from '../fetch/reply.ts';
import { digestOf } from './equal-pages.ts';
import type { Entry } from './frontier.ts';
import { isHtml } from './is-html.ts';
import { type Arrival, type Journey, startJourney } from './journey.ts';
import { pageKey } from './page-key.ts';
import { outsideRefusal, robotsRefusal } from './refusals.ts';
import type { Scope } from './scope.ts';
import { statusReason } from './status-reason.ts';
import { stopWith } from './stop-with.ts';
import type { CrawlLimits, Read, Reading, RobotsCheck } from './visit.ts';

export interface Tools<R> {
  readonly fetch: Fetch;
  readonly robots: RobotsCheck;
  readonly scope: Scope;
  readonly read: Read<R>;
  /** True for pages that have a visit of their own. */
  readonly isKnown: (key: string) => boolean;
  readonly limits: CrawlLimits;
  readonly signal: AbortSignal;
}

/** As many as the fetch follows by itself. */
const usualHops = 10;
/** A crawl at a slower pace would not end; only the user's own addresses are visited then. */
const longestCrawlDelay = 30_000;

export async function arrive<R>(entry: Entry, tools: Tools<R>): Promise<Arrival<R>> {
  const journey = startJourney(entry);
  const stop = stopWith(tools.signal); // its own, for listeners left on the crawl's would pile up with the pages
  try {
    for (;;) {
      const arrival = await leg(journey, { ...tools, signal: stop.signal });
      if (arrival) return arrival;
    }
  } finally {
    stop.close();
  }
}

/** Undefined: the page sends its visitors on, and the journey has the next address. */
async function leg<R>(journey: Journey, tools: Tools<R>): Promise<Arrival<R> | undefined> {
  const refused = await askRobots(journey, tools);
  if (refused) return refused;
  const asked = journey.url;
  const reply = await tools.fetch({ url: new URL(asked), purpose: 'page', signal: tools.signal });
  journey.note(reply);
  if (reply.kind === 'failed') return journey.end(reply.outcome, { reason: reply.reason });
  const stopped = journey.url === asked ? undefined : (reach(journey, tools) ?? (await askRobots(journey, tools)));
  return stopped ?? judge(reply, journey, tools);
}

async function askRobots<R>(journey: Journey, { robots }: Tools<R>): Promise<Arrival<R> | undefined> {
  const verdict = await robots.check(new URL(journey.url));
  const refusal = robotsRefusal(verdict);
  if (refusal) return journey.end(refusal.outcome, { reason: refusal.reason });
  const { crawlDelay = 0 } = verdict;
  if (crawlDelay <= longestCrawlDelay || isNamed(journey.entry)) return undefined;
  const reason = `robots.txt asks for ${crawlDelay / 1000} s between two requests`;
  return journey.end('limit_reached', { reason, isTooSlow: true });
}

const isNamed = ({ via }: Entry): boolean => via === 'start' || via === 'list';

/** Where a redirect leads must belong to the site, and may be a page that has its own visit. */
function reach<R>(journey: Journey, { scope, isKnown }: Tools<R>): Arrival<R> | undefined {
  const { entry } = journey;
  const url = new URL(journey.url);
  const outside = scope(url);
  if (outside && (entry.via !== 'start' || outside === 'other_site')) {
    return journey.end('out_of_scope', { reason: outsideRefusal(outside, url).reason });
  }
  const key = journey.land();
  return isOther(key, entry) && isKnown(key) ? journey.end('redirected') : undefined;
}

/** A redirect between spellings of one page is no other page. */
export const isOther = (key: string, entry: Entry): boolean => key !== pageKey(new URL(entry.url));

async function judge<R>(reply: Answered, journey: Journey, tools: Tools<R>): Promise<Arrival<R> | undefined> {
  const { status } = reply;
  if (status === 429) return journey.end('rate_limited', { reason: statusReason(status) });
  if (status < 200 || status > 299) return journey.end('http_error', { reason: statusReason(status) });
  if (!isHtml(reply)) return journey.end('not_html', { reason: typeReason(reply) });
  const { url, depth, from } = journey.entry;
  const place = { url, depth, ...(from !== undefined && { from }), hops: [...journey.hops] };
  const reading = await tools.read(reply, place);
  const target = refreshTarget(reading, journey);
  return target
    ? follow(target, journey, tools)
    : journey.end(reading.outcome ?? 'ok', readingOf(reply, reading, journey.entry));
}

const readingOf = <R>({ body, truncated }: Answered, reading: Reading<R>, { via }: Entry): Partial<Arrival<R>> => ({
  ...(reading.reason !== undefined && { reason: reading.reason }),
  bytes: body.byteLength,
  truncated,
  ...(via === 'link' && { digest: digestOf(body) }),
  reading,
});

function typeReason({ headers }: Answered): string {
  const type = mediaType(headers['content-type']);
  if (isHtmlType(type)) return `content type ${type}, and the first bytes are those of a feed`;
  return type ? `content type ${type}` : 'no content type, and the first bytes are not HTML';
}

/** A page that only reloads itself sends nobody on. */
function refreshTarget({ refresh }: Reading<unknown>, journey: Journey): URL | undefined {
  const target = refresh === undefined ? undefined : parseHttp(refresh);
  return target && pageKey(target) !== pageKey(new URL(journey.url)) ? target : undefined;
}

/** A meta refresh counts as one redirect. */
function follow<R>(target: URL, journey: Journey, tools: Tools<R>): Arrival<R> | undefined {
  const location = normalizeUrl(target) ?? target.href;
  const isLoop = journey.hops.some(({ url }) => url === location);
  journey.refreshTo(location);
  if (isLoop) return journey.end('protocol_error', { reason: 'redirect loop' });
  const { redirects = usualHops } = tools.limits;
  if (journey.hops.length > redirects)
    return journey.end('protocol_error', { reason: `more than ${redirects} redirects` });
  return reach(journey, tools);
}
