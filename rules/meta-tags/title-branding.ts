import { metaTag } from '../../src/markup.ts';
import { withoutName } from '../../src/page/branding.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { fold, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow the name of the site in og:title',
  why: 'Networks show the site beside the title, from og:site_name or the address; a name in the title says it twice and takes the room of the headline.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters',
    'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
  ],
  severity: 'info',
  examples: {
    good: [
      '<meta property="og:site_name" content="Willow Tea"><meta property="og:title" content="How to brew green tea">',
    ],
    bad: [
      '<meta property="og:site_name" content="Willow Tea"><meta property="og:title" content="How to brew green tea | Willow Tea">',
    ],
  },

  target: (page) => {
    const { title } = page.openGraph;
    const names = namesOf(page);
    return title && names.length > 0 && page.kind.is !== 'home' && needsCard(page) ? { title, names } : undefined;
  },

  *check({ title, names }) {
    for (const name of names) {
      const bare = withoutName(title.value, name);
      if (bare === undefined) continue;
      yield {
        message: `Expected og:title without the name of the site, found "${shorten(name, 60)}" in it`,
        at: title,
        help: metaTag('og:title', bare),
      };
      return;
    }
  },
});

/** By Open Graph, the config, JSON-LD. */
function namesOf({ openGraph, jsonLd, site }: Page): readonly string[] {
  const markup = jsonLd.ofType('WebSite').map(({ properties }) => properties.name);
  const names = [openGraph.siteName?.value, site.brand.name, ...markup];
  return [...new Set(names.filter((name) => typeof name === 'string').map(fold))].filter((name) => name !== '');
}
