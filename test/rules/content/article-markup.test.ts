import rule from '../../../rules/content/article-markup.ts';
import { testRule } from '../../../src/testing.ts';

const json = (text: string) => `<script type="application/ld+json">{"@context":"https://schema.org",${text}}</script>`;
const article = (markup: string, more = '') =>
  `<meta property="og:type" content="article"><meta property="og:title" content="Green tea | Willow"><meta property="article:published_time" content="2026-05-01T09:00:00+02:00">${more}
${markup}<article><h1>Green tea</h1><p>Loose leaf, picked this spring.</article>`;
const whole = '"@type":"BlogPosting","headline":"Green tea","image":"https://example.com/tea.jpg"';

testRule(rule, {
  passes: [
    article(json(`${whole},"datePublished":"2026-05-01"`)),
    { title: 'in another zone', html: article(json(`${whole},"datePublished":"2026-05-01T23:30:00-05:00"`)) },
    {
      title: 'in a graph, with references',
      html: article(
        json(
          '"@graph":[{"@type":"Article","headline":"Green tea","datePublished":"2026-05-01","image":{"@id":"#i"}},{"@type":"ImageObject","@id":"#i","url":"https://example.com/tea.jpg"}]',
        ),
      ),
    },
    {
      title: 'half by the theme, half by a plug-in',
      html: article(
        `${json('"@type":"Article","headline":"Green tea"')}<div itemscope itemtype="https://schema.org/BlogPosting"><img itemprop="image" src="/tea.jpg"><time itemprop="datePublished" datetime="2026-05-01"></time></div>`,
      ),
    },
    {
      title: 'a date in words, which another rule tells',
      html: article(json(`${whole},"datePublished":"May 1, 2026"`)),
    },
  ],
  fails: [
    {
      html: article(''),
      finds: ['Missing Article markup'],
      helps: [
        `<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "BlogPosting",
  "headline": "Green tea",
  "datePublished": "2026-05-01T09:00:00+02:00"
}
</script>`,
      ],
    },
    {
      html: article(json('"@type":"BlogPosting","headline":""'), '<meta property="og:image" content="/tea.jpg">'),
      finds: ['Missing headline, datePublished, image in BlogPosting'],
      helps: [
        '"headline": "Green tea",\n"datePublished": "2026-05-01T09:00:00+02:00",\n"image": "https://example.com/tea.jpg"',
      ],
    },
    {
      html: article(json(`${whole},"datePublished":"2025-01-05"`)),
      finds: [
        'Expected one day in article:published_time and datePublished of BlogPosting, found 2026-05-01 and 2025-01-05',
      ],
    },
    {
      title: 'the day of the change',
      html: article(
        json(`${whole},"datePublished":"2026-05-01","dateModified":"2026-05-01"`),
        '<meta property="article:modified_time" content="2026-06-01">',
      ),
      finds: [
        'Expected one day in article:modified_time and dateModified of BlogPosting, found 2026-06-01 and 2026-05-01',
      ],
    },
    {
      title: 'only posts of a list below the article',
      html: article(json('"@type":"Blog","blogPost":[{"@type":"BlogPosting","headline":"White tea"}]')),
      finds: ['Missing Article markup'],
    },
  ],
  skips: [
    {
      title: 'a product',
      html: '<meta property="og:type" content="product"><meta property="product:price:amount" content="12">',
    },
    {
      title: 'a block that does not parse',
      html: article('<script type="application/ld+json">{"@type":"Article",}</script>'),
    },
    { title: 'RDFa', html: article('<div vocab="https://schema.org/" typeof="Article"></div>') },
    { title: 'a hidden page', html: article('', '<meta name="robots" content="noindex">') },
  ],
});
