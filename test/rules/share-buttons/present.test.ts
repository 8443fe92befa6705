import rule from '../../../rules/share-buttons/present.ts';
import { testRule } from '../../../src/testing.ts';

const article = (content = '', head = '') => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01">${head}<article><h1>Tea</h1>${content}</article>`;
const product = `<script type="application/ld+json">{ "@type": "Product", "name": "Green tea", "offers": { "@type": "Offer", "price": 4 } }</script>
  <meta property="og:type" content="product"><h1>Green tea</h1>`;

testRule(rule, {
  passes: [
    article('<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">Post</a>'),
    article('<a href="/tea/green?share=facebook&amp;nb=1">Share on Facebook</a>'),
    article('<button aria-label="Share on Facebook"><svg></svg></button>'),
    article('<div class="sharethis-inline-share-buttons"></div>'),
    {
      title: 'a sticky bar',
      html: article('<script src="https://platform-api.sharethis.com/js/sharethis.js"></script>'),
    },
  ],
  fails: [
    {
      html: article(
        '<a href="https://x.com/teahouse">Follow us</a>',
        '<meta property="og:title" content="Green &amp; good">',
      ),
      networks: ['facebook', 'x', 'slack'],
      finds: ['Missing a way to share this article'],
      helps: [
        '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">Facebook</a>\n' +
          '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen&amp;text=Green%20%26%20good" target="_blank" rel="noopener">X</a>',
      ],
    },
    { title: 'a product', html: product, finds: ['Missing a way to share this product'] },
    {
      title: "a plug-in's style sheet",
      html: article('', '<link rel="stylesheet" href="/wp-content/plugins/add-to-any/addtoany.min.css">'),
      finds: ['Missing a way to share this article'],
    },
    {
      title: 'in a comment or a template',
      html: article(
        '<!-- <a href="https://x.com/intent/tweet?url=x">Post</a> --><template><button>Share</button></template>',
      ),
      finds: ['Missing a way to share this article'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    article('', '<meta name="robots" content="noindex">'),
    { title: 'a button of which only a script knows', html: article('<button>Share</button>') },
    { title: 'a privacy policy', html: '<h1>Privacy policy</h1>', url: 'https://example.com/privacy-policy' },
  ],
});
