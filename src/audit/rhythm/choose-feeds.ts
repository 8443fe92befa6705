/** Which of the announced feeds are the site's posts: few are asked for. */

import type { Identity } from '../../identity.ts';

/** Two formats of one feed, or two feeds: more tell nothing new. */
const mostFeeds = 2;

/** Those of the start page before those of its parts; comments have feeds of their own, whatever they are called. */
export function chooseFeeds({ feeds }: Pick<Identity, 'feeds'>, start: string): readonly string[] {
  const own = feeds.filter(({ url }) => !/\/comments?\//i.test(new URL(url).pathname));
  const atStart = own.filter(({ on }) => on.includes(start));
  return (atStart.length > 0 ? atStart : own).slice(0, mostFeeds).map(({ url }) => url);
}
