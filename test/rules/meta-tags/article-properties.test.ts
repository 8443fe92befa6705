import rule from '../../../rules/meta-tags/article-properties.ts';
import { testRule } from '../../../src/testing.ts';

const content = '<article><h1>Green tea</h1><time datetime="2026-05-01">1 May</time></article>';
const type = '<meta property="og:type" content="article">';
const time = '<meta property="article:published_time" content="2026-05-01">';
const author = '<meta property="article:author" content="https://example.com/about/lin">';
const publisher = (value: string) => `<meta property="article:publisher" content="${value}">`;

testRule(rule, {
  passes: [
    type + time + author + content,
    `${type + time}<meta name="article:author" content="Lin">${content}`,
    type + time + author + publisher('https://www.facebook.com/willowtea') + content,
    type + time + author + publisher('104958162837') + content,
  ],
  fails: [
    {
      html: `${type}<meta name="author" content="Lin Wu">${content}`,
      finds: ['Missing article:published_time', 'Missing article:author'],
      helps: [time, '<meta property="article:author" content="Lin Wu">'],
    },
    {
      html: `${type}<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026-05-01T09:30:00Z","author":{"@type":"Person","name":"Lin","url":"https://example.com/lin"}}</script>${content}`,
      finds: ['Missing article:published_time', 'Missing article:author'],
      helps: [
        '<meta property="article:published_time" content="2026-05-01T09:30:00Z">',
        '<meta property="article:author" content="https://example.com/lin">',
      ],
    },
    {
      html: `${type + time + content}<a rel="author" href="/lin">Lin</a><meta property="article:author" content="">`,
      finds: ['Expected a value in article:author, found none'],
      helps: ['<meta property="article:author" content="https://example.com/lin">'],
    },
    {
      html: type + time + author + publisher('https://example.com/') + content,
      finds: ['Expected a Facebook page in article:publisher, found "https://example.com/"'],
    },
    {
      html: type + time + author + publisher('Willow Tea') + content,
      finds: ['Expected a Facebook page in article:publisher, found "Willow Tea"'],
    },
  ],
  skips: [
    {
      title: 'SEO plug-ins give the type to any page',
      html: `${type}<h1>About us</h1>`,
      url: 'https://example.com/about',
    },
    { title: 'no Open Graph to complete', html: content, url: 'https://example.com/blog/2026/05/how-to-brew-tea' },
    `<meta name="robots" content="noindex">${type}${content}`,
  ],
});
