import { type FeedAnswer, type FeedFault, feed } from '../../src/resources.ts';
import { type SiteDraft, siteRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const address = 'https://example.com/feed.xml';
const page = `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}">`;
const rss = (inside: string) => `<rss version="2.0"><channel><title>Tea</title>${inside}</channel></rss>`;

export default siteRule({
  summary: 'Require the announced feed to be one that every reader can read',
  why: 'Many readers and the tools that post new articles to networks stop at the first fault of XML. They then show nothing, and nobody sees an error.',
  sources: [
    'https://www.rssboard.org/rss-specification',
    'https://www.rfc-editor.org/rfc/rfc4287',
    'https://www.jsonfeed.org/version/1.1/',
    'https://www.w3.org/TR/xml/#sec-well-formed',
  ],
  severity: 'error',
  examples: {
    good: [{ html: page, resources: { [address]: { text: rss('<item><title>Tea &amp; milk</title></item>') } } }],
    bad: [
      { html: page, resources: { [address]: { text: rss('<item><title>Tea & milk</title></item>') } } },
      { html: page, resources: { [address]: { text: '<!doctype html><title>Not found</title>' } } },
      { html: page, resources: { [address]: { outcome: 'http_error', status: 404 } } },
    ],
  },

  resources: (_, __, { feeds }) => feeds.map(feed),

  *check(_, __, { feeds }, resources) {
    const probed = feeds.filter((url) => resources.has(feed(url)));
    if (probed.length === 0) yield skip;
    const answers = probed.map((url) => resources.feed(url));
    for (const answer of answers) yield* judge(answer);
    const [first, ...others] = answers.filter(({ kind, outcome }) => kind && outcome === 'ok');
    if (first && [first, ...others].every(({ total }) => total === 0)) {
      yield { message: `Expected items in the feed ${shorten(first.url, 100)}, found none`, severity: 'info' };
    }
  },
});

function* judge(answer: FeedAnswer): Generator<SiteDraft | typeof skip> {
  const { url, outcome, status, faults } = answer;
  if (outcome !== 'ok') {
    if (gone.has(status)) yield { message: `Expected a feed at ${shorten(url, 100)}, found status ${status}` };
    else yield skip; // turned away, or out of order for the moment
    return;
  }
  for (const fault of faults) {
    const { message, severity, help } = drafts[fault.code](fault as never);
    yield { message: `Expected ${message(shorten(url, 100))}`, severity, help };
  }
}

const gone: ReadonlySet<number> = new Set([404, 410]);

interface Told {
  readonly message: (feed: string) => string;
  readonly severity?: 'error' | 'warning' | 'info';
  readonly help?: string;
}

const drafts: { readonly [Code in FeedFault['code']]: (fault: Extract<FeedFault, { code: Code }>) => Told } = {
  not_well_formed: ({ line, column, reason }) => ({
    message: (url) => `well-formed XML in the feed ${url}, found at ${line}:${column}: ${shorten(reason, 120)}`,
    help: 'Escape & as &amp; and < as &lt;, or put texts into <![CDATA[…]]>; nothing may stand before <?xml',
  }),
  not_a_feed: ({ found }) => ({ message: (url) => `a feed at ${url}, found ${found}` }),
  content_type: ({ found }) => ({
    message: (url) => `a Content-Type of XML or JSON for the feed ${url}, found ${shorten(found, 60)}`,
    severity: found === 'text/html' ? 'warning' : 'info',
    help: 'Content-Type: application/rss+xml; charset=utf-8',
  }),
  charset: ({ found }) => ({
    message: (url) => `one right charset for the feed ${url}, found ${shorten(found, 120)}`,
    severity: 'warning',
  }),
  cut: ({ bytes }) => ({
    message: (url) => `a feed of at most ${Math.round(bytes / 1024 / 1024)} MiB at ${url}, found more`,
    severity: 'info',
    help: 'Keep the last 20 to 50 posts in it',
  }),
};
