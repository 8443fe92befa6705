import { metaTag } from '../../src/markup.ts';
import { hasOpenGraph, needsCard } from '../../src/page/card-demand.ts';
import { cardGap } from '../../src/page/card-gaps.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require og:site_name beside the other og: tags',
  why: 'Networks show it apart from the title, so that the title can do without the name of the site.',
  sources: [
    'https://ogp.me/#optional',
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
    'https://developers.google.com/search/docs/appearance/site-names',
  ],
  severity: 'info',
  examples: {
    good: ['<meta property="og:title" content="Green tea"><meta property="og:site_name" content="Tea Shop">'],
    bad: [
      '<meta property="og:title" content="Green tea">',
      '<meta property="og:title" content="Green tea"><meta property="og:site_name" content="">',
    ],
  },

  target: (page) => (needsCard(page) && hasOpenGraph(page) ? page : undefined),

  *check(page) {
    const gap = cardGap(page, 'siteName', 'og:site_name');
    if (!gap) return;
    const name = nameOf(page);
    yield {
      message: gap.empty ? 'Expected a name in og:site_name, found none' : 'Missing og:site_name',
      at: gap.empty,
      networks: gap.networks,
      ...(name && { help: metaTag('og:site_name', name) }),
    };
  },
});

function nameOf({ site, jsonLd, metas }: Page): string | undefined {
  const [node] = [...jsonLd.ofType('WebSite'), ...jsonLd.ofType('Organization')];
  const told = node?.properties.name;
  const application = metas.find(({ key, value }) => key === 'application-name' && value !== '');
  return site.brand.name ?? (typeof told === 'string' ? told : application?.value);
}
