import { metaTag } from '../../src/markup.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require https addresses in the card of an https page',
  why: 'Networks show previews on https pages: an http image costs a redirect at best and is blocked as mixed content at worst, and an http og:url counts shares apart from the https ones.',
  sources: ['https://ogp.me/#structured', 'https://developers.facebook.com/docs/sharing/webmasters'],
  severity: 'warning',
  examples: {
    good: [
      '<meta property="og:image" content="https://example.com/tea.jpg">',
      '<meta property="og:image" content="http://example.com/tea.jpg"><meta property="og:image:secure_url" content="https://example.com/tea.jpg">',
    ],
    bad: [
      '<meta property="og:image" content="http://example.com/tea.jpg">',
      '<meta property="og:url" content="http://example.com/tea/green">',
    ],
  },

  target: (page) => (page.url.startsWith('https:') && !page.site.isLocal ? addressesOf(page) : undefined),

  *check(addresses) {
    for (const meta of addresses) {
      if (!/^http:/i.test(meta.value)) continue;
      yield {
        message: `Expected an https address in ${meta.rawKey.trim()}, found ${shorten(meta.value, 80)}`,
        at: meta,
        help: metaTag(meta.key, meta.value.replace(/^http:/i, 'https:')),
      };
    }
  },
});

/** `og:image:secure_url` is there for sites whose plain address is http. */
function addressesOf({ openGraph, xCard }: Page): readonly Meta[] {
  const media = [...openGraph.images, ...openGraph.videos, ...openGraph.audios];
  return [
    openGraph.url,
    ...media.map(({ root, secureUrl }) => (secureUrl?.value ? secureUrl : root)),
    xCard.image,
    xCard.first('twitter:player'),
  ].filter((meta) => meta !== undefined);
}
