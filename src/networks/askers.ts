/** As whom and how a page is asked for, to compare the answers: browsers, the bots of networks, and bots' ways to ask. */

import { type Crawler, previewCrawlers } from './crawlers.ts';

/** Headers of a request, lower-case names. */
type Headers = Readonly<Record<string, string>>;

/**
 * A browser of these days; asked twice, for what changes by itself tells nothing of bots. It names no language, as bots
 * do not, for a page in another language is no fault.
 */
export const browsers = ['browser', 'browser again'] as const;

const asBrowser: Headers = {
  'user-agent':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
};

/** The ranges are those of Slack and of Facebook, which takes gzip and deflate, and no newer coding. */
const ways = {
  plain: { 'accept-encoding': 'identity' },
  'first 32 kB': { 'accept-encoding': 'identity', range: 'bytes=0-32768' },
  'first 512 kB': { 'accept-encoding': 'identity', range: 'bytes=0-524288' },
  'gzip or deflate': { 'accept-encoding': 'gzip, deflate' },
} as const satisfies Readonly<Record<string, Headers>>;

export type Way = keyof typeof ways;

export const askingWays = Object.keys(ways) as readonly Way[];

/** What is sent to ask in this way. */
export const headersOfWay = (way: string): Headers => ways[way as Way] ?? {};

/** The bot that fetches a page for each of these networks, each bot once. */
export function botsOf(networks: readonly string[]): readonly Crawler[] {
  const bots = new Map<string, Crawler>();
  for (const network of networks) {
    const bot = previewCrawlers(network).find(({ userAgents }) => userAgents.length > 0);
    if (bot && !bots.has(bot.name)) bots.set(bot.name, bot);
  }
  return [...bots.values()];
}

/** What is sent to ask as somebody: a browser, or the bot of that name. Undefined: nobody is known by it. */
export function headersOfAsker(name: string, bots: readonly Crawler[]): Headers | undefined {
  if ((browsers as readonly string[]).includes(name)) return asBrowser;
  const userAgent = bots.find((bot) => bot.name === name)?.userAgents[0];
  return userAgent === undefined ? undefined : { 'user-agent': userAgent };
}
