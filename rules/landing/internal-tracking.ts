import { attributes } from '../../src/markup.ts';
import { campaignParameters, withoutCampaign } from '../../src/page/campaign.ts';
import type { Anchor } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow campaign parameters in links within the site',
  why: 'A click on such a link begins a new campaign: the network that the visitor really came from is forgotten, and what he buys is counted for a banner.',
  sources: [
    'https://support.google.com/analytics/answer/10917952',
    'https://www.adviso.ca/en/blog/tech-en/never-never-never-tag-internal-link-external-campaign-variable-utm_campaign/',
  ],
  severity: 'warning',
  examples: {
    good: [
      '<a href="/tea">Tea</a><a href="https://shop.example/?utm_source=example.com">Shop</a>',
      '<a href="/tea?page=2">Older</a>',
    ],
    bad: ['<a href="/tea?utm_source=home&amp;utm_medium=banner">Tea</a>'],
  },

  target: ({ anchors }) => anchors.filter(({ internal }) => internal),

  *check(links, _, { shareLinks }) {
    const shared = new Set(shareLinks.map(({ element }) => element));
    const tagged = links.flatMap((link) => {
      const names = isMarked(link) && !shared.has(link.element) && link.url ? campaignParameters(link.url) : [];
      return names.length > 0 ? [{ link, names }] : [];
    });
    const [first] = tagged;
    if (!first) return;
    const names = [...new Set(tagged.flatMap((each) => each.names))].join(', ');
    yield {
      message: `Expected links within the site without campaign parameters, found ${shorten(names, 80)} in ${count(tagged.length, 'link')}`,
      at: first.link,
      help: attributes({ href: bareHref(first.link) }).trim(),
    };
  },
});

/** Most links need no closer look. */
const isMarked = ({ href }: Anchor): boolean => /utm_/i.test(href);

/** As absolute as it was. */
function bareHref({ href, url }: Anchor): string {
  if (!url) return href;
  const bare = withoutCampaign(url);
  return /^\s*https?:/i.test(href) ? bare.href : `${bare.pathname}${bare.search}${bare.hash}`;
}
