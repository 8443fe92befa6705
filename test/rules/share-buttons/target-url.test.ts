import rule from '../../../rules/share-buttons/target-url.ts';
import { testRule } from '../../../src/testing.ts';

const article = (content: string) => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01"><article><h1>Tea</h1>${content}</article>`;
const facebook = (url: string) =>
  `<a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}">Facebook</a>`;
const x = (url: string) => `<a href="https://x.com/intent/tweet?url=${encodeURIComponent(url)}">X</a>`;
const own = 'https://example.com/tea/green';

testRule(rule, {
  passes: [
    article(facebook(own) + x(`${own}?utm_source=x#top`)),
    article(facebook('http://www.example.com/tea/green/')),
    article('<a href="https://x.com/intent/tweet?text=Tea">Tweet</a>'),
    article(facebook('https://bit.ly/3xYz')),
    article(`${facebook(own)}<li><a href="/tea/black">Black tea</a>${facebook('https://example.com/tea/black')}</li>`),
    { title: 'posts of a list', html: facebook('https://example.com/tea/black') + facebook('https://other.example/') },
  ],
  fails: [
    {
      html: article(facebook('https://example.com/') + x('https://example.com/')),
      finds: ['Expected share links to share this page, found the home page https://example.com/'],
      helps: [
        '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">Facebook</a>\n' +
          '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">X</a>',
      ],
    },
    {
      html: article(facebook('https://example.com/tea/black') + x('https://themeforest.net/item/tea/1')),
      finds: [
        'Expected share links to share this page, found another page: https://example.com/tea/black',
        'Expected share links to share this page, found another site: https://themeforest.net/item/tea/1',
      ],
    },
    {
      html: article(facebook('https://old.example/tea/green')),
      finds: [
        'Expected share links to share this page, found the same path on another host: https://old.example/tea/green',
      ],
    },
    {
      html: article(facebook('https://staging.example.com/tea/green') + x('http://localhost/tea')),
      finds: [
        'Expected share links to share a public address, found the test server https://staging.example.com/tea/green',
        'Expected share links to share a public address, found http://localhost/tea',
      ],
    },
    {
      title: 'a list that was made on a test server',
      html: ['a', 'b', 'c', 'd']
        .map((name) => x(`http://localhost/${name}`) + facebook(`http://localhost/${name}`))
        .join(''),
      finds: ['Expected share links to share a public address, found http://localhost/a and 3 more'],
    },
    { html: x(''), finds: ['Expected share links to share this page, found no address'] },
    {
      html: article('<a href="https://wa.me/?text=Green%20tea">WhatsApp</a>'),
      finds: ['Expected share links to share this page, found a text without its address'],
    },
  ],
  skips: [
    article(''),
    article('<button aria-label="Share on Facebook"></button>'),
    article('<div class="a2a_kit"><a class="a2a_button_x"></a></div>'),
  ],
});
