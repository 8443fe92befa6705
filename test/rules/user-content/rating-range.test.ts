import rule from '../../../rules/user-content/rating-range.ts';
import { testRule } from '../../../src/testing.ts';

const json = (text: string) => `<title>Tea</title><script type="application/ld+json">${text}</script>`;
const rated = (properties: string) =>
  json(`{"@type":"Product","aggregateRating":{"@type":"AggregateRating",${properties}}}`);
const reviews = (...ratings: readonly string[]) =>
  json(
    `{"@type":"Product","review":[${ratings.map((rating) => `{"@type":"Review","reviewRating":${rating}}`).join(',')}]}`,
  );
const micro = (properties: string) =>
  `<title>Tea</title><div itemscope itemtype="https://schema.org/Product"><p itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">${properties}</p></div>`;

testRule(rule, {
  passes: [
    rated('"ratingValue":"4.5","ratingCount":"12"'),
    rated('"ratingValue":1,"reviewCount":1'),
    rated('"ratingValue":8,"bestRating":"10","reviewCount":1'),
    rated('"ratingValue":97,"bestRating":100,"worstRating":0,"reviewCount":1'),
    rated('"ratingValue":0,"worstRating":0,"reviewCount":4'),
    rated('"ratingValue":"60%","reviewCount":1'),
    rated('"ratingValue":"9 / 10","reviewCount":1'),
    { title: 'one of two counts', html: rated('"ratingValue":4,"ratingCount":7,"reviewCount":0') },
    { title: 'no count: another rule', html: rated('"ratingValue":4') },
    reviews('{"@type":"Rating","ratingValue":5}', '{"@type":"Rating","ratingValue":"1"}'),
    micro('<b itemprop="ratingValue">4.5</b> of <b itemprop="bestRating">5</b>, <b itemprop="reviewCount">3</b>'),
    micro('<meta itemprop="ratingValue" content="4.5"><span itemprop="ratingCount"> 12 </span>'),
  ],
  fails: [
    {
      html: rated('"ratingValue":8.7,"reviewCount":3'),
      finds: ['Expected ratingValue from 1 to 5, found 8.7'],
      helps: ['"bestRating": "10"'],
    },
    {
      html: micro('<b itemprop="ratingValue">87</b>, <b itemprop="reviewCount">3</b>'),
      finds: ['Expected ratingValue from 1 to 5, found 87'],
      helps: ['<meta itemprop="bestRating" content="100">'],
    },
    {
      html: rated('"ratingValue":11,"bestRating":10,"reviewCount":3'),
      finds: ['Expected ratingValue from 1 to 10, found 11'],
    },
    { html: rated('"ratingValue":0,"reviewCount":3'), finds: ['Expected ratingValue from 1 to 5, found 0'] },
    {
      html: rated('"ratingValue":"120%","reviewCount":3'),
      finds: ['Expected ratingValue within its scale, found 120%'],
    },
    {
      html: rated('"ratingValue":0,"reviewCount":"0"'),
      finds: ['Expected AggregateRating with at least one rating, found reviewCount 0'],
      helps: ['Leave AggregateRating out until somebody has rated.'],
    },
    {
      html: rated('"ratingValue":5,"ratingCount":0,"reviewCount":0'),
      finds: ['Expected AggregateRating with at least one rating, found ratingCount 0'],
    },
    {
      html: rated('"ratingValue":"4,5","reviewCount":3'),
      finds: ['Expected a decimal point in ratingValue, found "4,5"'],
      helps: ['"ratingValue": "4.5"'],
    },
    {
      html: micro('<b itemprop="ratingValue">4.5 stars</b><b itemprop="reviewCount">3</b>'),
      finds: ['Expected a number in ratingValue, found "4.5 stars"'],
    },
    {
      html: rated('"ratingValue":1.2,"bestRating":1,"worstRating":6,"reviewCount":3'),
      finds: ['Expected bestRating above worstRating, found 1 and 6'],
    },
    {
      html: rated('"ratingValue":4,"reviewCount":"1,234"'),
      finds: ['Expected a whole number in reviewCount, found "1,234"'],
    },
    {
      title: 'one finding for many reviews',
      html: reviews(
        '{"@type":"Rating","ratingValue":9}',
        '{"@type":"Rating","ratingValue":9}',
        '{"@type":"Rating","ratingValue":4}',
        '{"@type":"Rating","ratingValue":"8,5"}',
        '{"ratingValue":10}',
      ),
      finds: [
        'Expected ratingValue from 1 to 5, found 9, 10 in 3 ratings',
        'Expected a decimal point in ratingValue, found "8,5"',
      ],
    },
  ],
  skips: [
    '',
    json('{"@type":"Product","name":"Green tea"}'),
    { title: 'no value: another rule', html: rated('"reviewCount":3') },
    { title: 'stars of a hotel', html: json('{"@type":"Hotel","starRating":{"@type":"Rating","ratingValue":"7"}}') },
    {
      title: 'a fact check has a scale of its own',
      html: json('{"@type":"ClaimReview","reviewRating":{"@type":"Rating","ratingValue":"-1"}}'),
    },
    { title: 'does not parse', html: json('{"@type":"AggregateRating","ratingValue":9') },
    { title: 'out of the index', html: `<meta name="robots" content="noindex">${rated('"ratingValue":9')}` },
  ],
});
