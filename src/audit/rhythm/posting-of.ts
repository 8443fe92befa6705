/** What is known of the site's posting once all pages were read: its feeds are asked for, once, as for any rule. */

import type { Identity } from '../../identity.ts';
import type { FeedAnswer } from '../../resources.ts';
import { feed } from '../../resources.ts';
import type { Site, WholeSite } from '../../site.ts';
import type { Prober } from '../prober.ts';
import { chooseFeeds } from './choose-feeds.ts';
import { foldFeed, foldUndated, type RhythmFold } from './rhythm-fold.ts';
import { type RhythmFacts, rhythmOf } from './rhythm-of.ts';

interface PostingFacts extends RhythmFacts {
  readonly identity: Identity;
  readonly site: Site;
  readonly prober: Prober;
}

export async function postingOf(
  fold: RhythmFold,
  { identity, site, prober, ...facts }: PostingFacts,
): Promise<Pick<WholeSite, 'feeds' | 'rhythm' | 'lastmods'>> {
  const feeds = chooseFeeds(identity, site.start);
  const answers = await Promise.all(feeds.map((url) => prober.probe(feed(url))));
  return { feeds, ...foldPosting(fold, answers.filter((answer) => typeof answer === 'object') as FeedAnswer[], facts) };
}

export function foldPosting(
  fold: RhythmFold,
  answers: readonly Pick<FeedAnswer, 'items'>[],
  facts: RhythmFacts,
): Pick<WholeSite, 'rhythm' | 'lastmods'> {
  for (const answer of answers) foldFeed(fold, answer);
  foldUndated(fold);
  const rhythm = rhythmOf(fold, facts);
  return { ...(rhythm && { rhythm }), ...(fold.lastmodSummary && { lastmods: fold.lastmodSummary }) };
}
