import { limitsFor } from '../../src/networks/limits.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { pageRule } from '../../src/rule.ts';
import { weight } from '../../src/weight.ts';

export default pageRule({
  summary: 'Limit the HTML of a page to what networks read',
  why: 'Longer pages are not read to their end or not at all, and the share goes out without its card; data and pictures written into the HTML are mostly to blame.',
  sources: [
    'https://developer.x.com/en/docs/x-for-websites/cards/guides/troubleshooting-cards',
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
  ],
  judgesCutPages: true,
  severity: 'warning',
  examples: {
    good: [{ html: '<title>Tea</title>', reply: { bytes: 90_000 } }],
    bad: [{ html: '<title>Tea</title>', reply: { bytes: 3_000_000 } }],
  },

  target: (page) => (needsCard(page) ? page : undefined),

  *check({ bytes, truncated, site }) {
    const dropping = limitsFor(site.networks).flatMap(({ network, name, pageBytes }) =>
      pageBytes && pageBytes.confidence !== 'unconfirmed' && bytes > pageBytes.value
        ? [{ network, name, limit: pageBytes.value }]
        : [],
    );
    if (dropping.length === 0) return;
    const least = Math.min(...dropping.map(({ limit }) => limit));
    const names = dropping.map(({ name, limit }) => `${name} (${weight(limit)})`).join(', ');
    yield {
      message: `Expected a page below ${weight(least)}, found ${truncated ? 'more than ' : ''}${weight(bytes)}, beyond what ${names} ${dropping.length > 1 ? 'read' : 'reads'}`,
      networks: dropping.map(({ network }) => network),
    };
  },
});
