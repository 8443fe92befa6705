/** Reads a feed: what it holds and what is wrong with it. */

import { mediaType } from '../../fetch/media-type.ts';
import { defaultMaxBytes, type Fetch } from '../../fetch/reply.ts';
import type { FeedAnswer, FeedFault, NotProbed } from '../../resources.ts';
import { answerOf, isFine, notAsked } from './answer.ts';

export async function probeFeed(url: URL, fetch: Fetch): Promise<FeedAnswer | NotProbed> {
  const reply = await fetch({ url, purpose: 'feed', maxBytes: defaultMaxBytes });
  const missing = notAsked(reply);
  if (missing) return missing;
  const nothing = { ...answerOf(url, reply), contentType: '', items: [], total: 0, faults: [] };
  if (reply.kind === 'failed') return nothing;
  const header = reply.headers['content-type'] ?? '';
  const contentType = mediaType(header);
  if (!isFine(reply.status)) return { ...nothing, contentType };
  const { readFeed } = await import('../feed/read-feed.ts'); // few sites have one, and its parser is large
  const { body, truncated } = reply;
  const reading = readFeed({ url: reply.url, body, contentType: header, truncated });
  const faults = reading.kind ? [...reading.faults, ...faultOfType(contentType)] : reading.faults;
  return { ...nothing, contentType, ...reading, faults };
}

/** https://www.rssboard.org/rss-autodiscovery and https://www.jsonfeed.org/version/1.1/ */
const right = /^(?:application\/(?:[\w.-]+\+)?(?:xml|json)|text\/xml)$/;

/** Files have no type of their own: what a server will say of them is not known. */
const faultOfType = (contentType: string): readonly FeedFault[] =>
  contentType === '' || right.test(contentType) ? [] : [{ code: 'content_type', found: contentType }];
