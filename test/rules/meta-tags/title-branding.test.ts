import rule from '../../../rules/meta-tags/title-branding.ts';
import { testRule } from '../../../src/testing.ts';

const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;
const site = og('site_name', 'Willow Tea');
const schema = (node: unknown) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

testRule(rule, {
  passes: [
    site + og('title', 'How to brew green tea'),
    site + og('title', 'A visit to Willow Tea'),
    site + og('title', 'Willow Tea: our first year'),
    site + og('title', 'Willow Tea'),
    { title: 'another name in the config', html: og('title', 'Tea | Leaf'), brand: { name: 'Willow Tea' } },
    {
      title: 'a name that is no text',
      html: schema({ '@type': 'WebSite', name: ['Tea'] }) + site + og('title', 'A | Tea'),
    },
  ],
  fails: [
    {
      html: site + og('title', 'How to brew &quot;green&quot; tea | Willow Tea'),
      finds: ['Expected og:title without the name of the site, found "Willow Tea" in it'],
      helps: [og('title', 'How to brew &quot;green&quot; tea')],
    },
    {
      html: site + og('title', 'WILLOW TEA | How to brew green tea'),
      finds: ['Expected og:title without the name of the site, found "Willow Tea" in it'],
      helps: [og('title', 'How to brew green tea')],
    },
    {
      title: 'by the config',
      html: og('title', '녹차 우리기 - 버들차'),
      brand: { name: '버들차' },
      finds: ['Expected og:title without the name of the site, found "버들차" in it'],
      helps: [og('title', '녹차 우리기')],
    },
    {
      title: 'by JSON-LD, told once',
      html: `${schema({ '@graph': [{ '@type': 'WebSite', name: ' Willow  Tea ' }] })}${site}${og('title', 'Green tea · Willow Tea')}`,
      finds: ['Expected og:title without the name of the site, found "Willow Tea" in it'],
    },
  ],
  skips: [
    '<title>Green tea | Willow Tea</title>',
    og('title', 'Green tea | Willow Tea'),
    site,
    { title: 'the home page', html: `${site}${og('title', 'Willow Tea | Fine teas')}`, url: 'https://example.com/' },
    `<meta name="robots" content="noindex">${site}${og('title', 'Green tea | Willow Tea')}`,
  ],
});
