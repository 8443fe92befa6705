import { isTrackingParameter, parseHttp } from '../../src/address.ts';
import { linkTag } from '../../src/markup.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow tracking parameters in rel=canonical',
  why: 'The canonical address is the one that search engines show and Mastodon shares: everybody who comes by it is counted for a campaign that ended long ago.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb',
  ],
  severity: 'warning',
  examples: {
    good: ['<link rel="canonical" href="https://example.com/tea?page=2">'],
    bad: ['<link rel="canonical" href="https://example.com/tea?utm_source=newsletter&amp;fbclid=x">'],
  },

  target: ({ canonicals }) => canonicals,

  *check(canonicals) {
    for (const canonical of canonicals) {
      const url = canonical.url === undefined ? undefined : parseHttp(canonical.url);
      const names = new Set([...(url?.searchParams.keys() ?? [])].filter(isTracking));
      if (!url || names.size === 0) continue;
      const bare = new URL(url);
      for (const name of names) bare.searchParams.delete(name);
      yield {
        message: `Expected rel=canonical without tracking parameters, found ${[...names].join(', ')}`,
        at: canonical,
        help: linkTag('canonical', bare.href),
      };
    }
  },
});

/** Two letters may mean anything on a site of one's own. */
const isTracking = (name: string): boolean => name.length > 2 && isTrackingParameter(name);
