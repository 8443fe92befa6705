import rule from '../../../rules/share-buttons/coverage.ts';
import { testRule } from '../../../src/testing.ts';

const share = '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com">Post</a>';
const article = (content: string, head = '') => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01">${head}<article><h1>Tea</h1>${content}</article>`;
const siblings = (count: number, html: string, folder = 'tea') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`https://example.com/${folder}/${index}`, html]));

testRule(rule, {
  passes: [
    { title: 'all have them', html: article(share), site: siblings(4, article(share)) },
    { title: 'none has them', html: article(''), site: siblings(4, article('')) },
    {
      title: 'half of them',
      html: article(''),
      site: { ...siblings(4, article(share)), ...siblings(3, article(''), 'old') },
    },
    {
      title: "a vendor's script alone",
      html: article('<script src="https://platform-api.sharethis.com/js/sharethis.js"></script>'),
      site: siblings(4, article(share)),
    },
    {
      title: 'a button of which only a script knows does not count',
      html: article('<button>Share</button>'),
      site: siblings(5, article(share)),
    },
    {
      title: 'nor does a page that robots shall not index',
      html: article('', '<meta name="robots" content="noindex">'),
      site: siblings(5, article(share)),
    },
  ],
  fails: [
    {
      title: 'one of five',
      html: article(''),
      site: siblings(4, article(share)),
      finds: ['Missing share buttons on 1 of 5 article pages, while the others have them'],
    },
  ],
  skips: [
    { title: 'too few to tell', html: article(''), site: siblings(3, article(share)) },
    { title: 'no shareable page', html: '<title>Teas</title>' },
  ],
});
