/** Joins the crawl and the prober to the web, or to a folder that stands for a part of it. */

import type { Renderer } from '../browser/renderer.ts';
import type { Options } from '../config/options.ts';
import { createRedirectGate } from '../crawl/redirect-gate.ts';
import { createScope, type Scope } from '../crawl/scope.ts';
import type { Source } from '../crawl/source.ts';
import type { RobotsCheck } from '../crawl/visit.ts';
import { createFetch, type FetchStack } from '../fetch/create-fetch.ts';
import { createFolderFetch } from '../fetch/folder-fetch.ts';
import { lookUpTexts } from '../fetch/look-up-texts.ts';
import { isLoopback } from '../fetch/pace.ts';
import type { Allow } from '../fetch/redirects.ts';
import type { Fetch } from '../fetch/reply.ts';
import { isAllowed } from '../fetch/robots.ts';
import { createRobots, type RobotsGate } from '../fetch/robots-gate.ts';
import { defaultUserAgent, robotsToken } from '../fetch/user-agent.ts';
import { previewTokens } from '../networks/crawlers.ts';
import type { RobotsAnswer, WantedKind } from '../resources.ts';
import type { Site } from '../site.ts';
import { createProber, type Prober } from './prober.ts';
import { probes } from './probes/probes.ts';

export interface Wires {
  readonly scope: Scope;
  readonly fetch: Fetch;
  /** Obeyed by the crawl. */
  readonly robots: RobotsCheck;
  /** The file behind it, for sitemaps and for what it says to others. */
  readonly gate: RobotsGate;
  readonly prober: Prober;
  /** Requests at once. */
  readonly concurrency: number;
  /** A text without the user's secrets. */
  mask(text: string): string;
  close(): Promise<void>;
}

export function connect(
  source: Source,
  site: Site,
  { crawl }: Pick<Options, 'crawl'>,
  version: string,
  renderer?: Renderer,
): Wires {
  const { include, exclude, subdomains } = crawl;
  const scope = createScope({ starts: source.starts, include, exclude, subdomains });
  const redirectGate: Allow = (...hop) => createRedirectGate(scope, stack.robots)(...hop);
  const stack: FetchStack = createFetch({
    targets: source.named,
    userAgent: crawl.userAgent || defaultUserAgent(version),
    headers: crawl.headers,
    timeout: crawl.timeout,
    concurrency: crawl.concurrency,
    delay: crawl.delay,
    robots: crawl.robots,
    insecure: crawl.insecure,
    limits: crawl.limits,
    allow: redirectGate,
  });
  const { folder } = source;
  const fetch = folder
    ? createFolderFetch({
        folder: folder.path,
        origin: folder.origin,
        maxBytes: crawl.limits.bodySize,
        next: stack.fetch,
      })
    : stack.fetch;
  const gate = folder ? createRobots({ fetch, token: robotsToken }) : stack.robots;
  const isOwn = (url: URL): boolean =>
    folder ? url.href.startsWith(folder.origin) : site.origins.includes(url.origin);
  const mayFetch = async (url: URL): Promise<boolean> =>
    (isOwn(url) && (folder !== undefined || !crawl.robots)) || (await gate.check(url)).allowed;

  const isLone = source.kind === 'file';
  const prober = createProber({
    fetch: isLone ? knowingOnlyWhatIsThere(fetch, isOwn) : fetch,
    mayFetch,
    site,
    texts: lookUpTexts,
    ...(renderer && { renderer }),
    allows: (url) => allowances(gate, url),
    refusal: (url, kind) => {
      if (kind === 'view' && !crawl.checkBots) return 'switched_off';
      if (kind === 'rendered' && !renderer) return 'switched_off';
      if (folder && (probes[kind].isServed || isProgram(url, kind)) && isOwn(url)) return 'no_server';
      if (probes[kind].isServed && !isOwn(url)) return 'external';
      if (folder && isOwn(url)) return isLone && url.pathname === '/robots.txt' ? 'no_file' : undefined;
      if (crawl.offline) return 'offline';
      return crawl.external || isOwn(url) ? undefined : 'external';
    },
  });
  return {
    scope,
    fetch,
    robots: folder ? everythingAllowed : gate,
    gate,
    prober,
    concurrency: crawl.concurrency ?? (folder || isLoopback(new URL(site.start)) ? 16 : 2),
    mask: stack.mask,
    close: stack.close,
  };
}

/** What answers questions lies in no folder, and may well be there where the folder is published. */
const isProgram = ({ search }: URL, kind: WantedKind): boolean => kind === 'oembed' && search !== '';

/** The rest of the site is not at hand where a single file is audited: what is missing beside it may be there. */
function knowingOnlyWhatIsThere(fetch: Fetch, isOwn: (url: URL) => boolean): Fetch {
  return async (request) => {
    const reply = await fetch(request);
    if (reply.kind === 'failed' || reply.status !== 404 || !isOwn(reply.url)) return reply;
    const { url, hops, retries } = reply;
    return { kind: 'failed', outcome: 'out_of_scope', reason: 'not beside the page', url, hops, retries };
  };
}

/** One's own files need no leave. */
const everythingAllowed: RobotsCheck = { check: async () => ({ allowed: true, sitemaps: [] }) };

async function allowances(gate: RobotsGate, url: URL): Promise<Omit<RobotsAnswer, 'url'>> {
  const { state, robots, faults, outcome, status, finalUrl, redirects, reason } = await gate.file(url);
  const told = state === 'unreadable' ? [] : previewTokens; // what a bot makes of it then is its own affair
  return {
    outcome,
    status,
    finalUrl,
    redirects,
    ...(reason && { reason }),
    ...(faults.length > 0 && { faults }),
    allows: Object.fromEntries(told.map((token) => [token, isAllowed(robots, token, url)])),
  };
}
