import { offersNewsletter } from '../../src/page/newsletter.ts';
import type { Anchor, Page } from '../../src/page/page.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require a link or button by which visitors can follow the site',
  why: 'Who liked what they read and finds nothing to follow is gone for good; a profile, a feed or a letter brings them back.',
  sources: ['https://schema.org/sameAs', 'https://indieweb.org/follow', 'https://www.rssboard.org/rss-autodiscovery'],
  severity: 'warning',
  options: { minPages: 3 },
  examples: {
    good: [{ html: '<a href="https://www.instagram.com/willowtea">Instagram</a>', options: { minPages: 1 } }],
    bad: [{ html: '<a href="/tea">Our teas</a>', options: { minPages: 1 } }],
  },

  collect: (page) =>
    page.kind.is === 'error' || page.anchors.length === 0 ? undefined : { offers: offersToFollow(page) },

  *check(collected, { minPages }) {
    if (collected.some(({ value }) => value.offers)) return;
    if (collected.length < minPages) {
      yield skip;
      return;
    }
    yield {
      message: `Missing a way to follow the site, found no profile, feed, group or newsletter linked on ${count(collected.length, 'page')}`,
      help: 'Link your profiles, the feed and the newsletter from the footer of every page.',
    };
  },
});

const offersToFollow = (page: Page): boolean =>
  page.anchors.some((anchor) => leadsToFollowing(anchor, page)) ||
  page.services.some(({ service }) => !service.closed && shows.has(service.category)) ||
  offersNewsletter(page);

const shows: ReadonlySet<string> = new Set(['follow-vendor', 'feed']);
/** Whether the profile is the right one, other rules tell. */
const kinds: ReadonlySet<string> = new Set(['profile', 'bad-profile', 'home', 'follow', 'invite']);

function leadsToFollowing({ social, region, url, name }: Anchor, { feeds }: Page): boolean {
  if (region === 'comments') return false;
  if (social) return kinds.has(social.kind);
  return (
    feeds.some((feed) => feed.url === url?.href) || /\b(?:rss|atom)\b/i.test(name) || feedPath.test(url?.pathname ?? '')
  );
}

const feedPath = /\/(?:feed|rss|atom)(?:\.xml)?\/?$|\.(?:rss|atom)$/i;
