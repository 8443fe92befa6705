import rule from '../../../rules/user-content/self-serving.ts';
import { testRule } from '../../../src/testing.ts';

const json = (text: string) => `<title>Tea</title><script type="application/ld+json">${text}</script>`;
const rating = '"aggregateRating":{"@type":"AggregateRating","ratingValue":4.8,"reviewCount":12}';
const shop = (properties: string) => json(`{"@type":["CafeOrCoffeeShop"],"name":"Leaf",${properties}}`);
const found = 'Unexpected AggregateRating of CafeOrCoffeeShop "Leaf" on its own site';

testRule(rule, {
  passes: [
    json(`{"@type":"Product","name":"Green tea",${rating}}`),
    { title: 'a directory', html: shop(`"url":"https://example.com/cafes/leaf",${rating}`) },
    { title: 'about another site', html: shop(`"url":"https://leaf.example/",${rating}`) },
    {
      title: 'a product of the shop',
      html: json(
        `{"@graph":[{"@type":"Store","url":"https://example.com/"},{"@type":"Product","name":"Tea",${rating}}]}`,
      ),
    },
    {
      title: 'another site’s business on the start page',
      url: 'https://example.com/',
      html: shop(`"url":"https://leaf.example/",${rating}`),
    },
    { title: 'a name that is not the site’s', html: `<meta property="og:site_name" content="Cafes">${shop(rating)}` },
  ],
  fails: [
    { html: shop(`"url":"https://www.example.com",${rating}`), finds: [found] },
    { title: 'relative', html: shop(`"url":"/",${rating}`), finds: [found] },
    { title: 'by its id', html: shop(`"@id":"https://example.com/#organization",${rating}`), finds: [found] },
    { title: 'without an address on the start page', html: shop(rating), url: 'https://example.com/', finds: [found] },
    { title: 'by its name', html: `<meta property="og:site_name" content="LEAF ">${shop(rating)}`, finds: [found] },
    {
      title: 'reviews, folded',
      html: json(
        `{"@type":"Organization","url":"https://example.com/",${rating},"review":[{"@type":"Review"},{"@type":"Review"}]}`,
      ),
      finds: ['Unexpected AggregateRating and 2 Reviews of Organization on its own site'],
    },
    {
      title: 'itemReviewed',
      html: json(
        '{"@type":"Review","itemReviewed":{"@type":"Organization","name":"Leaf Ltd","url":"https://example.com"}}',
      ),
      finds: ['Unexpected 1 Review of Organization "Leaf Ltd" on its own site'],
    },
    {
      title: 'microdata',
      html: '<title>Tea</title><div itemscope itemtype="https://schema.org/Dentist"><a itemprop="url" href="/">Home</a><p itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">5</p></div>',
      finds: ['Unexpected AggregateRating of Dentist on its own site'],
    },
  ],
  skips: [
    '',
    json('{"@type":"LocalBusiness","url":"https://example.com/"}'),
    { title: 'out of the index', html: `<meta name="robots" content="noindex">${shop(`"url":"/",${rating}`)}` },
  ],
});
