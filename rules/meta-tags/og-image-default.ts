import { parseHttp } from '../../src/address.ts';
import { defaultPictureSources, makerOfDefault } from '../../src/networks/default-pictures.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow the picture of the content system in og:image',
  why: 'Until somebody chooses a picture, some systems show one of their own: the share then advertises the system, or shows nothing at all.',
  sources: defaultPictureSources,
  severity: 'warning',
  examples: {
    good: ['<meta property="og:image" content="https://example.com/img/tea-card.jpg">'],
    bad: [
      '<meta property="og:image" content="https://static.ghost.org/v5.0.0/images/publication-cover.jpg">',
      '<meta property="og:image" content="https://example.com/img/docusaurus-social-card.jpg">',
    ],
  },

  target: (page) => (isOfUse(page) ? page.openGraph.images.filter(({ root }) => root.value !== '') : undefined),

  *check(images) {
    for (const { root, url } of images) {
      const address = url === undefined ? undefined : parseHttp(url);
      const maker = address && makerOfDefault(address);
      if (!maker) continue;
      yield {
        message: `Expected a picture of the site in og:image, found the default of ${maker}: ${shorten(root.value, 120)}`,
        at: root,
        help: 'Choose a picture of at least 1200×630 px for the page, or one for the whole site',
      };
    }
  },
});
