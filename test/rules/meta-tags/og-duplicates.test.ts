import rule from '../../../rules/meta-tags/og-duplicates.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

testRule(rule, {
  passes: [
    meta('og:title', 'Tea') + meta('og:title', ' Tea '),
    meta('og:title', '') + meta('og:title', 'Tea'),
    meta('og:image', 'https://example.com/1.jpg') +
      meta('og:image', 'https://example.com/2.jpg') +
      meta('og:title', 'Tea'),
    meta('article:tag', 'tea') + meta('article:tag', 'green') + meta('og:title', 'Tea'),
    '<meta property="og:title" name="og:title" content="Tea">',
  ],
  fails: [
    {
      html: meta('og:title', 'Tea &amp; more') + meta('og:title', 'Shop') + meta('OG:Title', 'Shop'),
      finds: ['Expected one og:title, found 2 values; networks take "Tea & more"'],
      helps: ['Keep one of:\nTea & more\nShop'],
    },
    {
      html: '<meta name="twitter:card" content="summary"><meta name="twitter:card" content="player"><meta name="twitter:title" content="1"><meta name="twitter:title" content="2">',
      finds: [
        'Expected one twitter:card, found 2 values; networks take "player"',
        'Expected one twitter:title, found 2 values; networks take "1"',
      ],
    },
    {
      title: 'two plug-ins',
      html: ['og:title', 'og:url', 'article:section', 'og:description', 'og:type', 'og:site_name']
        .map((key) => meta(key, '1') + meta(key, '2'))
        .join(''),
      finds: [
        'Expected one value for each tag, found several for og:title, og:url, article:section, og:description, og:type and 1 more',
      ],
      helps: [
        'Two plug-ins, or a theme and a plug-in, write them: switch one off. Networks take the first value of each, X the last twitter:card',
      ],
    },
    {
      title: 'in both attributes',
      html: `${meta('og:type', 'article')}<meta name="og:type" content="website">`,
      finds: ['Expected one og:type, found 2 values; networks take "article"'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    meta('og:image', 'https://example.com/1.jpg') + meta('og:image:width', '1') + meta('og:image:width', '2'),
    meta('og:colour', 'green') + meta('og:colour', 'red'),
  ],
});

it('names the networks that read the tag, and is mild about the others', () => {
  const found = (key: string) => judgeExample(rule, meta(key, '1') + meta(key, '2')).findings[0];
  expect(found('og:url')).toMatchObject({
    severity: 'warning',
    networks: ['facebook', 'linkedin', 'pinterest', 'whatsapp'],
  });
  expect(found('article:section')).toMatchObject({ severity: 'info' });
});
