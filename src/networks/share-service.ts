/** The words by which share vendors name the networks. */

import type { ShareEndpoint } from './network.ts';
import { networks } from './networks.ts';

/** Words that are not the network's id themselves. */
const words: ReadonlyMap<string, string> = new Map([
  ['twitter', 'x'],
  ['vkontakte', 'vk'],
  ['odnoklassniki', 'ok'],
  ['sina_weibo', 'weibo'],
  ['jetpack-whatsapp', 'whatsapp'],
  ['press-this', 'wordpress'],
  ['facebook_messenger', 'messenger'],
  ['hacker_news', 'hacker-news'],
  ['google_gmail', 'email'],
  ['gmail', 'email'],
  ['yahoo_mail', 'email'],
  ['outlook_com', 'email'],
  ['mailto', 'email'],
  ['microsoft_teams', 'microsoft-teams'],
  ['teams', 'microsoft-teams'],
  ['google-plus-1', 'google-plus'],
  ['google_plus', 'google-plus'],
  ['google_plusone_share', 'google-plus'],
  ['googleplus', 'google-plus'],
  ['google_bookmarks', 'google-bookmarks'],
  ['pinterest_share', 'pinterest'],
  ['blogger_post', 'blogger'],
  ['copy_link', 'copy'],
  ['printfriendly', 'print'],
]);

/** No networks, but ends of their own: see the page's share links. */
const ends: ReadonlySet<string> = new Set(['copy', 'print', 'system']);

/** Network id (or `email`, `copy`, `print` …) that a vendor's word stands for; undefined for words nobody uses. */
export function networkOfService(word: string): string | undefined {
  const lower = word.toLowerCase();
  const id = words.get(lower) ?? lower;
  return networks.has(id) || ends.has(id) ? id : undefined;
}

/** A vendor's door to a closed network is closed as well. */
export function endpointTo(network: string, endpoint: ShareEndpoint): ShareEndpoint {
  const closed = networks.get(network)?.closed;
  if (!closed || endpoint.state === 'dead') return endpoint;
  return { ...endpoint, state: 'dead', closed: closed.date, source: closed.source, confidence: closed.confidence };
}
