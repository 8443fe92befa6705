import { metaTag } from '../../src/markup.ts';
import { isPassedOn, needsCard } from '../../src/page/card-demand.ts';
import { cardGap } from '../../src/page/card-gaps.ts';
import { contentImage } from '../../src/page/content-image.ts';
import { isContinuation } from '../../src/page/continuation.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require og:image on pages that people pass on or land on',
  why: 'Without it a share is a line of text, or shows whatever picture a network finds on the page: a logo, an advertisement, an avatar.',
  sources: ['https://ogp.me/#metadata', 'https://developers.facebook.com/docs/sharing/webmasters/images'],
  severity: 'error',
  examples: {
    good: ['<meta property="og:image" content="https://example.com/tea.jpg">'],
    bad: [
      { html: '<title>Tea Shop</title>', url: 'https://example.com/' },
      '<meta property="og:image" content="">',
      '<meta name="twitter:image" content="https://example.com/tea.jpg">',
    ],
  },

  target: (page) => (needsCard(page) && !isContinuation(page) ? page : undefined),

  *check(page) {
    const gap = cardGap(page, 'image', 'og:image');
    if (!gap) return;
    const picture = pictureOf(page);
    yield {
      message: gap.empty ? 'Expected an address in og:image, found none' : 'Missing og:image',
      at: gap.empty,
      networks: gap.networks,
      severity: isPassedOn(page) && !page.xCard.image ? 'error' : 'warning',
      help: picture
        ? metaTag('og:image', picture)
        : `Choose a picture, 1200×630 px or more, and name its address: ${metaTag('og:image', 'https://…')}`,
    };
  },
});

function pictureOf(page: Page): string | undefined {
  const { value } = page.xCard.image ?? {};
  return (value && page.resolve(value)) || contentImage(page);
}
