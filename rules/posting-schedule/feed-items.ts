import { parseHttp } from '../../src/address.ts';
import { isPrivateHost } from '../../src/private-host.ts';
import { type FeedAnswer, type FeedItem, feed } from '../../src/resources.ts';
import { type SiteDraft, siteRule, skip } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

const address = 'https://example.com/feed.xml';
const page = `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}">`;
const rss = (items: string) => ({
  [address]: { text: `<rss version="2.0"><channel><title>Tea</title>${items}</channel></rss>` },
});
const whole =
  '<item><title>Green</title><link>https://example.com/green</link><guid>1</guid><pubDate>Tue, 03 Mar 2026 09:30:00 +0100</pubDate></item>';

export default siteRule({
  summary: 'Require date, link and a lasting id for each item of the feed',
  why: 'Readers sort by the date, open the link and know by the id what they have shown; tools that post to networks skip items without, or post them twice.',
  sources: [
    'https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt',
    'https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2',
    'https://www.jsonfeed.org/version/1.1/#items-a-name-items-a',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: page, resources: rss(whole) }],
    bad: [
      { html: page, resources: rss(whole.replace(/<pubDate>.*<\/pubDate>/, '')) },
      { html: page, resources: rss(whole.replace('https://example.com', 'http://localhost:1313')) },
    ],
  },

  resources: (_, __, { feeds }) => feeds.map(feed),

  *check(_, __, site, resources) {
    const answers = site.feeds.flatMap((url) => (resources.has(feed(url)) ? [resources.feed(url)] : []));
    const filled = answers.filter(({ items }) => items.length > 0);
    if (filled.length === 0) yield skip;
    const now = Date.parse(site.now);
    for (const answer of filled) {
      for (const find of [undated, unreadable, unlinked, unnamed, repeated, misplaced(site.isLocal), future(now)]) {
        yield* find(answer);
      }
    }
  },
});

type Find = (answer: FeedAnswer) => Iterable<SiteDraft>;

const found = (items: readonly FeedItem[], { items: all }: FeedAnswer): string =>
  items.length === all.length ? 'none in any' : `none in ${items.length} of ${all.length}`;

function* undated(answer: FeedAnswer): Generator<SiteDraft> {
  const items = answer.items.filter(({ published, updated }) => !published && !updated);
  const tag = { rss: '<pubDate>', rdf: '<dc:date>', atom: '<updated>', json: 'date_published' }[answer.kind ?? 'rss'];
  if (items.length > 0)
    yield { message: `Expected ${tag} in each item of ${shorten(answer.url, 100)}, found ${found(items, answer)}` };
}

function* unreadable(answer: FeedAnswer): Generator<SiteDraft> {
  const [first] = answer.items.flatMap(({ published, updated }) =>
    [published, updated].filter((date) => date && !date.date),
  );
  if (!first) return;
  const form = answer.kind === 'rss' ? 'Tue, 03 Mar 2026 09:30:00 +0100' : '2026-03-03T09:30:00+01:00';
  yield { message: `Expected a date as in ${form} in ${shorten(answer.url, 100)}, found "${shorten(first.raw, 60)}"` };
}

/** A podcast may be heard without a page. */
function* unlinked(answer: FeedAnswer): Generator<SiteDraft> {
  const items = answer.items.filter(({ link }) => !link);
  if (items.length > 0)
    yield { message: `Expected a link in each item of ${shorten(answer.url, 100)}, found ${found(items, answer)}` };
}

/** RSS readers take the link where there is no guid. */
function* unnamed(answer: FeedAnswer): Generator<SiteDraft> {
  const items = answer.items.filter(({ guid }) => !guid);
  if (items.length === 0 || answer.kind === 'rdf') return;
  const tag = { rss: '<guid>', atom: '<id>', json: 'id' }[answer.kind ?? 'rss'];
  yield {
    message: `Expected ${tag} in each item of ${shorten(answer.url, 100)}, found ${found(items, answer)}`,
    severity: answer.kind === 'rss' ? 'info' : 'warning',
  };
}

function* repeated(answer: FeedAnswer): Generator<SiteDraft> {
  const seen = new Map<string, FeedItem>();
  for (const item of answer.items) {
    const before = item.guid === undefined ? undefined : seen.get(item.guid);
    if (before && before.link !== item.link) {
      yield {
        message: `Expected an id of its own for each item of ${shorten(answer.url, 100)}, found ${shorten(item.guid ?? '', 80)} twice`,
      };
      return;
    }
    if (item.guid !== undefined) seen.set(item.guid, item);
  }
}

/** A test server, or an address that only stands within the site. Links to elsewhere may be what the feed is about. */
const misplaced = (isLocal: boolean): Find =>
  function* (answer) {
    const isWrong = ({ link }: FeedItem): boolean =>
      !isLocal && isPrivateHost(parseHttp(link ?? '')?.hostname ?? 'a.com');
    const items = answer.items.filter(isWrong);
    const [first] = items;
    if (first?.link) {
      yield {
        message: `Expected public addresses in ${shorten(answer.url, 100)}, found ${shorten(first.link, 100)} in ${count(items.length, 'item')}`,
        severity: 'error',
      };
    }
    const relative = answer.kind === 'atom' ? [] : answer.items.filter(({ rawLink, link }) => rawLink && link);
    if (relative[0]?.rawLink) {
      yield {
        message: `Expected whole addresses in ${shorten(answer.url, 100)}, found ${shorten(relative[0].rawLink, 100)} in ${count(relative.length, 'item')}`,
      };
    }
  };

const day = 86_400_000;

const future = (now: number): Find =>
  function* (answer) {
    const ahead = answer.items.flatMap(({ published }) =>
      published?.date && published.date.earliest > now + day ? [published.raw] : [],
    );
    if (ahead[0]) {
      yield {
        message: `Expected days that have come in ${shorten(answer.url, 100)}, found ${shorten(ahead[0], 60)} in ${count(ahead.length, 'item')}`,
      };
    }
  };
