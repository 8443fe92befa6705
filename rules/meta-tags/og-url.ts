import { withoutTracking } from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { isPassedOn, needsCard } from '../../src/page/card-demand.ts';
import { cardGap } from '../../src/page/card-gaps.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require og:url on pages that people pass on or land on',
  why: 'Facebook counts shares by it. Without it each decorated copy of the address, with campaign tags or without, is a page of its own.',
  sources: ['https://ogp.me/#metadata', 'https://developers.facebook.com/docs/sharing/webmasters'],
  severity: 'warning',
  examples: {
    good: ['<meta property="og:url" content="https://example.com/tea/green">'],
    bad: [{ html: '<title>Tea Shop</title>', url: 'https://example.com/' }, '<meta property="og:url" content="">'],
  },

  target: (page) => (needsCard(page) ? page : undefined),

  *check(page) {
    const gap = cardGap(page, 'url', 'og:url');
    if (!gap) return;
    const address = addressOf(page);
    yield {
      message: gap.empty ? 'Expected an address in og:url, found none' : 'Missing og:url',
      at: gap.empty,
      networks: gap.networks,
      severity: isPassedOn(page) && page.canonicals.length === 0 ? 'warning' : 'info',
      ...(address && { help: metaTag('og:url', address) }),
    };
  },
});

/** The made-up origin of a folder is no address to paste. */
function addressOf({ canonicals, url, site }: Page): string | undefined {
  const canonical = canonicals.find((link) => link.url)?.url;
  if (canonical || site.isLocal) return canonical;
  return withoutTracking(new URL(url)).href;
}
