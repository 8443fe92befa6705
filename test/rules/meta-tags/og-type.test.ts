import rule from '../../../rules/meta-tags/og-type.ts';
import { testRule } from '../../../src/testing.ts';

const type = (value: string) => `<meta property="og:type" content="${value}">`;
const title = '<meta property="og:title" content="Green tea">';
const article =
  '<meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><time datetime="2026-05-01">1 May</time></article>';

testRule(rule, {
  passes: [
    type('website'),
    type('Video.Movie'),
    type('product'),
    type('tea-shop:pot'),
    type('article') + article,
    { title: 'X reads twitter:card', html: `${title}<meta name="twitter:card" content="summary">`, networks: ['x'] },
  ],
  fails: [
    { html: title, finds: ['Missing og:type'], helps: [type('website')] },
    { html: title + type(''), finds: ['Expected a type in og:type, found none'], helps: [type('website')] },
    { html: title + article, finds: ['Missing og:type'], helps: [type('article')] },
    { html: type('artikle'), finds: ['Unknown og:type "artikle"'], helps: [type('article')] },
    { html: type('__proto__'), finds: ['Unknown og:type "__proto__"'], helps: [type('website')] },
    {
      html: type('blog') + article,
      finds: ['Expected og:type "article", found "blog", which the protocol does not have'],
      helps: [type('article')],
    },
    { html: type('object'), finds: ['Expected og:type "website", found "object", which the protocol does not have'] },
    {
      html: type('Website') + article,
      finds: ['Expected og:type "article" on an article, found "Website"'],
      helps: [type('article')],
    },
  ],
  skips: [
    { title: 'no Open Graph to complete', html: '<title>Green tea</title>' },
    `<meta name="robots" content="noindex">${title}`,
  ],
});
