/** The posts, videos and recordings of networks that a page shows within itself. */

import type { Place } from '../finding.ts';
import { type EmbeddedPost, postInFrame, postInMarkup } from '../networks/embedded-post.ts';
import type { Element } from './document.ts';
import type { Page } from './page.ts';
import { isShownFrame } from './shown-frames.ts';

export interface PostOnPage extends EmbeddedPost, Place {}

/** Each post once. */
export function embeddedPosts(page: Page): readonly PostOnPage[] {
  const posts = new Map<string, PostOnPage>();
  for (const post of [...inFrames(page), ...inMarkup(page)]) {
    if (!posts.has(post.url)) posts.set(post.url, post);
  }
  return [...posts.values()].sort((one, other) => one.start - other.start);
}

function* inFrames({ iframes }: Page): Generator<PostOnPage> {
  for (const frame of iframes) {
    const post = frame.url && isShownFrame(frame) ? postInFrame(frame.url) : undefined;
    if (post) yield { ...post, start: frame.start, end: frame.end };
  }
}

function* inMarkup({ document }: Page): Generator<PostOnPage> {
  for (const element of document.elements) {
    if (element.inert || element.inNoscript || !mayHold(element)) continue;
    const { name, attributes, start, openEnd } = element;
    const post = postInMarkup({ name, attributes, links: linksIn(element, document.elements) });
    if (post) yield { ...post, start, end: openEnd };
  }
}

const mayHold = ({ name, attributes }: Element): boolean =>
  name.includes('-') ||
  /\b(?:tiktok-embed|bluesky-embed|mastodon-embed|twitter-tweet|twitter-video|reddit-embed-bq|reddit-card|tumblr-post)\b/.test(
    attributes.class ?? '',
  ) ||
  (name === 'a' && ('data-pin-do' in attributes || 'data-flickr-embed' in attributes));

/** Quotations hold a few links; more are none. */
const mostInside = 200;

const linksIn = ({ index, lastIndex }: Element, elements: readonly Element[]): readonly string[] =>
  elements
    .slice(index + 1, Math.min(lastIndex + 1, index + mostInside))
    .flatMap(({ name, attributes }) => (name === 'a' && attributes.href ? [attributes.href] : []));
