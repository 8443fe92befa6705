import rule from '../../../rules/content/headline.ts';
import { testRule } from '../../../src/testing.ts';

const article = (heading: string, title = 'How to brew green tea') =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<meta property="og:title" content="${title}"><article>${heading}<p>Loose leaf, picked this spring.</article>`;
const home = 'https://example.com/';

testRule(rule, {
  passes: [
    article('<h1>How to brew green tea</h1>'),
    { title: 'in other words', html: article('<h1>Brewing: a guide for lovers of green leaves</h1>') },
    { title: 'in the next heading', html: article('<h1>Part one of many</h1><h2>Brewing green tea</h2>') },
    { title: 'somewhere in the text', html: article('<h1>Summer in Portugal</h1><p>How to brew green tea: wait.</p>') },
    { title: 'a title of one word', html: article('<h1>What is new</h1>', 'Changelog') },
    {
      title: 'one headline for each section',
      html: article('<h1>Green tea</h1><section><h1>Water</h1></section><section><h1>Leaves</h1></section>'),
    },
    { title: 'the same words twice', html: article('<h1>Green tea</h1><h1>GREEN TEA</h1>') },
    {
      title: 'a logo beside the headline',
      html: `<meta property="og:site_name" content="Willow Tea"><div><h1><img src="/logo.png" alt="Willow Tea"></h1></div>${article('<h2>Tea</h2>').replace('<article>', '').replace('<h2>', '<h1>').replace('</h2>', '</h1>')}`,
    },
    {
      title: 'the name of the site in the head of the page',
      html: `<header><h1>Willow</h1></header>${article('<h1>Green tea</h1>')}`,
    },
    {
      title: 'a headline by its role',
      html: article('<div role="heading" aria-level="1">How to brew green tea</div>'),
    },
    {
      title: 'a headline by its role, in other words',
      html: article('<div role="heading" aria-level="1">Brewing green leaves</div>'),
    },
    {
      title: 'a logo on the start page',
      html: '<title>Willow Tea</title><h1><img src="/logo.svg" alt="Willow Tea"></h1>',
      url: home,
    },
    {
      title: 'a start page of other words',
      html: '<meta property="og:title" content="Willow Tea by post"><h1>Spring is here</h1>',
      url: home,
    },
    { title: 'in Chinese', html: article('<h1>绿茶的泡法</h1>', '如何冲泡绿茶') },
  ],
  fails: [
    { html: article('<p>No heading</p>'), finds: ['Missing <h1>'] },
    {
      html: article('<h2>How to brew green tea</h2>'),
      finds: ['Missing <h1>, found the headline in <h2>'],
      helps: ['<h1>How to brew green tea</h1>'],
    },
    { title: 'an empty one', html: article('<h1> </h1>'), finds: ['Expected a headline in <h1>, found none'] },
    { title: 'a start page', html: '<title>Willow Tea</title><p>Tea by post.', url: home, finds: ['Missing <h1>'] },
    {
      title: 'every section',
      html: article('<h1>How to brew green tea</h1><h1>Water</h1><h1>Leaves</h1><h1>Time</h1>'),
      finds: ['Expected one <h1>, found 4: "How to brew green tea", "Water", "Leaves" and 1 more'],
    },
    {
      html: article('<h1>Our summer holidays in Portugal</h1>'),
      finds: [
        'Expected og:title and <h1> to tell of the same, found "How to brew green tea" and "Our summer holidays in Portugal"',
      ],
    },
  ],
  skips: [
    { title: 'a page of no known kind', html: '<title>Tea</title><p>Loose leaf.' },
    {
      title: 'a page that a script draws',
      html: '<title>Tea</title><div id="root"></div><script src="/app.js"></script>',
      url: home,
    },
    { title: 'a hidden page', html: `<meta name="robots" content="noindex">${article('')}` },
  ],
});
