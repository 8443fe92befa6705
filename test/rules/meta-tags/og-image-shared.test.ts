import rule from '../../../rules/meta-tags/og-image-shared.ts';
import { testRule } from '../../../src/testing.ts';

const article = (image: string) => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01">
  <meta property="og:image" content="${image}"><article><h1>Tea</h1><time datetime="2026-05-01">1 May</time></article>`;

const others = (images: readonly string[]) =>
  Object.fromEntries(images.map((image, index) => [`https://example.com/tea/${index}`, article(image)]));

testRule(rule, {
  passes: [
    { title: 'pictures of their own', html: article('/0.png'), site: others(['/1.png', '/2.png', '/3.png', '/4.png']) },
    {
      title: 'a fallback on some',
      html: article('/0.png'),
      site: others(['/1.png', '/logo.png', '/logo.png', '/logo.png']),
    },
  ],
  fails: [
    {
      title: 'one picture on all',
      html: article('/logo.png'),
      site: others(['/logo.png', 'https://example.com/logo.png', '/logo.png', '/logo.png']),
      finds: [
        'Expected an og:image of their own on pages that people share, found https://example.com/logo.png on 5 of 5',
      ],
    },
  ],
  skips: [
    { title: 'too few pages to tell', html: article('/logo.png'), site: others(['/logo.png', '/logo.png']) },

    { title: 'no shareable page', html: '<meta property="og:image" content="/logo.png">' },
    { title: 'no image', html: '<meta property="og:type" content="article"><article><h1>Tea</h1></article>' },
  ],
});
