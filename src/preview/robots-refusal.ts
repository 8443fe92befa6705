/** Whether robots.txt keeps the robot of a network from a page or a picture. Only robots that are known to obey it count. */

import { crawlerByToken, obeyingTokens } from '../networks/crawlers.ts';
import type { RobotsAnswer } from '../resources.ts';
import type { Reason } from './card.ts';

/** What robots.txt says of addresses, by address. What nobody asked for is taken to be open. */
export type SeenRobots = ReadonlyMap<string, Pick<RobotsAnswer, 'allows'>>;

export function robotsRefusal(network: string, url: string, robots: SeenRobots): Reason | undefined {
  const allows = robots.get(url)?.allows;
  const refused = allows && obeyingTokens([network]).find((token) => allows[token] === false);
  const crawler = refused && crawlerByToken(refused);
  if (!crawler) return undefined;
  return {
    words: `robots.txt of ${new URL(url).host} refuses ${refused}`,
    source: crawler.source,
    confidence: crawler.obeysConfidence ?? crawler.confidence,
  };
}
