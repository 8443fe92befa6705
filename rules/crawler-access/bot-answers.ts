import { sameness } from '../../src/address.ts';
import { botsOf, browsers } from '../../src/networks/askers.ts';
import type { Crawler } from '../../src/networks/crawlers.ts';
import { type Candidate, candidateOf, representativePages } from '../../src/page/representative-pages.ts';
import { type Resources, type ViewAnswer, view } from '../../src/resources.ts';
import { type Collected, type SiteDraft, siteRule, skip } from '../../src/rule.ts';
import type { Site } from '../../src/site.ts';
import { listed, shorten } from '../../src/text.ts';

const url = 'https://example.com/tea/green';
const page = { url, html: '<title>Green tea</title><h1>Green tea</h1>', networks: ['x', 'whatsapp'] };
const tags = { title: 'Green tea', 'og:title': 'Green tea' };
const alike = Object.fromEntries([...browsers, 'X', 'WhatsApp'].map((name) => [`${url} as ${name}`, { tags }]));

export default siteRule({
  summary: 'Require pages to answer the bots of networks as they answer browsers',
  why: 'A firewall that turns bots away, a wall before the page, or a program that leaves out tags for them costs the card, and nobody who looks with a browser sees it.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
    'https://docs.discord.com/developers/link-previews/overview',
    'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
  ],
  severity: 'error',
  options: { pages: 3 },
  examples: {
    good: [{ ...page, resources: alike }],
    bad: [
      { ...page, resources: { ...alike, [`${url} as WhatsApp`]: { outcome: 'http_error', status: 403 } } },
      { ...page, resources: { ...alike, [`${url} as X`]: { tags: { title: 'Green tea' } } } },
    ],
  },

  collect: candidateOf,
  resources: (collected, options, site) =>
    pagesOf(collected, options, site).flatMap((each) =>
      [...browsers, ...botsOf(site.networks).map(({ name }) => name)].map((name) => view(each, name)),
    ),

  *check(collected, options, site, resources) {
    const groups = new Map<string, Group>();
    for (const each of pagesOf(collected, options, site)) {
      const seen = seenByBrowsers(each, resources);
      if (!seen) yield skip;
      for (const bot of seen ? botsOf(site.networks) : []) {
        const answer = answerFor(bot.name, each, resources);
        const fault = answer && seen && faultOf(answer, seen);
        if (fault) addTo(groups, fault, bot, each);
      }
    }
    for (const group of byBots(groups)) yield draftOf(group, site);
  },
});

const pagesOf = (collected: readonly Collected<Candidate>[], { pages }: { pages: number }, { start }: Site) =>
  representativePages(collected, start, pages);

const answerFor = (name: string, page: string, resources: Resources): ViewAnswer | undefined =>
  resources.has(view(page, name)) ? resources.view(page, name) : undefined;

interface Seen {
  readonly finalUrl: string;
  /** Those that stay from one visit to the next. */
  readonly tags: ReadonlyMap<string, string>;
}

/** Undefined where we get no page even as a browser: then nothing can be told of bots. */
function seenByBrowsers(page: string, resources: Resources): Seen | undefined {
  const [first, again] = browsers.map((name) => answerFor(name, page, resources));
  if (!first || !again || [first, again].some(({ outcome, barrier }) => outcome !== 'ok' || barrier)) return undefined;
  const tags = Object.entries(first.tags).filter(([key, value]) => again.tags[key] === value);
  return { finalUrl: first.finalUrl, tags: new Map(tags) };
}

interface Fault {
  readonly kind: 'refused' | 'sent' | 'missing' | 'other';
  /** For people, behind *found*. */
  readonly found: string;
}

/** Too many requests and broken connections are ours; tags that only bots get are served to them on purpose. */
function faultOf({ outcome, status, barrier, finalUrl, tags }: ViewAnswer, seen: Seen): Fault | undefined {
  if (status === 429 || (outcome !== 'ok' && outcome !== 'http_error')) return undefined;
  if (outcome === 'http_error') return { kind: 'refused', found: `status ${status}` };
  if (barrier) return { kind: 'refused', found: barrier };
  if (sameness(finalUrl) !== sameness(seen.finalUrl))
    return { kind: 'sent', found: `a redirect to ${shorten(finalUrl, 100)}` };
  const differing = [...seen.tags].filter(([key, value]) => tags[key] !== value).map(([key]) => key);
  const missing = differing.filter((key) => tags[key] === undefined);
  if (missing.length > 0) return { kind: 'missing', found: `no ${listed(missing)}` };
  const [first] = differing;
  if (first === undefined) return undefined;
  const others = differing.length > 1 ? `, and other ${listed(differing.slice(1))}` : '';
  return { kind: 'other', found: `${first} "${shorten(tags[first] ?? '', 80)}"${others}` };
}

interface Group extends Fault {
  readonly bots: Set<Crawler>;
  readonly pages: Set<string>;
}

/** One fault of one page, and the bots that meet it. */
function addTo(groups: Map<string, Group>, fault: Fault, bot: Crawler, page: string): void {
  const key = `${page} ${fault.found}`;
  const group = groups.get(key) ?? { ...fault, bots: new Set(), pages: new Set([page]) };
  group.bots.add(bot);
  groups.set(key, group);
}

/** Pages on which the same bots meet the same fault are told of at once. */
function byBots(groups: ReadonlyMap<string, Group>): readonly Group[] {
  const joined = new Map<string, Group>();
  for (const group of groups.values()) {
    const key = [group.found, ...[...group.bots].map(({ name }) => name)].join('\n');
    const known = joined.get(key);
    if (known) for (const page of group.pages) known.pages.add(page);
    else joined.set(key, group);
  }
  return [...joined.values()];
}

function draftOf({ kind, found, bots, pages }: Group, { networks }: Site): SiteDraft {
  const all = [...bots];
  const [first] = all;
  const isKnownByAddress = all.every(({ comesFromAnywhere }) => !comesFromAnywhere);
  return {
    message: `Expected bots to get the page as browsers do, found ${found} for ${listed(all.map(shortName), 8)}`,
    help: [
      `curl -A ${JSON.stringify(first?.userAgents[0])} ${[...pages][0]}`,
      ...(kind === 'refused'
        ? [
            'Firewalls that know bots by their addresses refuse whoever only pretends to be one, as smo does: ask the debugger of the network first, then let these user agents in',
          ]
        : []),
    ].join('\n'),
    pages: [...pages],
    networks: networks.filter((network) => all.some((bot) => bot.networks.includes(network))),
    ...((kind === 'other' || (kind === 'refused' && isKnownByAddress)) && { severity: 'warning' }),
  };
}

/** `Slack, pages` is one of several bots of Slack. */
const shortName = ({ name }: Crawler): string => name.split(',', 1)[0] ?? name;
