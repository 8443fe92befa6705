import { metaTag } from '../../src/markup.ts';
import { limitsOf } from '../../src/networks/limits.ts';
import type { OgMedia, Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { graphemes, shorten } from '../../src/text.ts';

const limit = limitsOf('x')?.imageAlt?.value ?? 420;

export default pageRule({
  summary: 'Require a description of the image of the card',
  why: 'People who use a screen reader hear og:image:alt; the protocol asks for it wherever there is an og:image, and X, Mastodon and Facebook read it.',
  sources: ['https://ogp.me/#structured', 'https://developer.x.com/cards/markup'],
  severity: 'warning',
  examples: {
    good: [
      '<meta property="og:image" content="https://example.com/tea.jpg"><meta property="og:image:alt" content="Green tea in a bowl">',
      '<meta property="og:image" content="https://example.com/tea.jpg"><meta name="twitter:image:alt" content="Green tea in a bowl">',
    ],
    bad: [
      '<meta property="og:image" content="https://example.com/tea.jpg">',
      '<meta property="og:image" content="https://example.com/tea.jpg"><meta property="og:image:alt" content=" ">',
    ],
  },

  target: ({ openGraph }) => openGraph.images.find(({ value }) => value !== ''),

  *check(image, _, page) {
    const alt = image.alt?.value || page.xCard.imageAlt?.value || '';
    if (alt === '') {
      const message = image.alt
        ? `Expected a description in ${image.alt.rawKey.trim()}, found none`
        : 'Missing og:image:alt';
      yield { message, at: image.alt ?? image, help: metaTag('og:image:alt', suggestion(image, page)) };
    } else if (graphemes(alt) > limit) {
      yield {
        message: `Expected og:image:alt of at most ${limit} characters, found ${graphemes(alt)}`,
        at: image.alt ?? page.xCard.imageAlt,
        networks: ['x'],
        severity: 'info',
      };
    }
  },
});

/** The page may describe the same picture already. */
function suggestion({ url }: OgMedia, { images }: Page): string {
  const same = images.find((each) => each.url === url && each.alt);
  return same?.alt ? shorten(same.alt, 120) : 'What the picture shows';
}
