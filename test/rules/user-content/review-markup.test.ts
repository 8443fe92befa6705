import rule from '../../../rules/user-content/review-markup.ts';
import { testRule } from '../../../src/testing.ts';

const json = (text: string) => `<title>Tea</title><script type="application/ld+json">${text}</script>`;
const product = (properties: string) => json(`{"@type":"Product","name":"Green tea",${properties}}`);
const rating = '"reviewRating":{"@type":"Rating","ratingValue":"5"}';
const author = '"author":{"@type":"Person","name":"Willow"}';

testRule(rule, {
  passes: [
    product('"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.5","ratingCount":"12"}'),
    product('"aggregateRating":{"@type":"http://schema.org/AggregateRating","ratingValue":4,"reviewCount":1}'),
    product(`"review":[{"@type":"Review",${author},${rating}},{"@type":"Review","author":"Oak",${rating}}]`),
    product(`"reviews":{"@type":"UserReview",${author},${rating}}`),
    json(`{"@type":"Review",${author},${rating},"itemReviewed":{"@type":"Book","name":"On tea"}}`),
    json(`{"@type":"Review",${author},${rating},"itemReviewed":"On tea"}`),
    {
      title: 'by reference',
      html: json(
        `{"@graph":[{"@type":"Product","@id":"#tea","name":"Tea","review":{"@id":"#r"}},{"@type":"Review","@id":"#r","author":{"@id":"#w"},${rating}},{"@type":"Person","@id":"#w","name":"Willow"}]}`,
      ),
    },
    {
      title: 'reference to what is reviewed',
      html: json(
        `{"@graph":[{"@type":"Book","@id":"#tea","name":"Tea"},{"@type":"Review",${author},${rating},"itemReviewed":{"@id":"#tea"}}]}`,
      ),
    },
    {
      title: 'microdata',
      html: '<title>Tea</title><div itemscope itemtype="http://schema.org/Product"><div itemprop="review" itemscope itemtype="http://schema.org/Review"><b itemprop="author">Willow</b><i itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta itemprop="ratingValue" content="4"></i></div></div>',
    },
    {
      title: 'a business in a directory',
      html: json(
        '{"@type":"Restaurant","name":"Leaf","url":"https://example.com/tea/green","aggregateRating":{"@type":"AggregateRating","ratingValue":4,"reviewCount":3}}',
      ),
    },
  ],
  fails: [
    {
      html: product('"aggregateRating":{"@type":"AggregateRating"}'),
      finds: ['Missing ratingValue, ratingCount in AggregateRating'],
      helps: ['"ratingValue": "…",\n"ratingCount": "…"'],
    },
    {
      html: json('{"@type":"AggregateRating","ratingValue":4,"ratingCount":2}'),
      finds: ['Missing itemReviewed in AggregateRating'],
    },
    {
      html: json('{"@type":"AggregateRating","ratingValue":4,"ratingCount":2,"itemReviewed":{"@type":"Product"}}'),
      finds: ['Missing itemReviewed.name in AggregateRating'],
    },
    {
      title: 'empty values',
      html: product(`"review":{"@type":"Review","author":" ",${rating}}`),
      finds: ['Missing author in Review'],
      helps: ['"author": {\n  "@type": "Person",\n  "name": "…"\n}'],
    },
    {
      html: product(
        '"review":{"@type":"Review","author":{"@type":"Person"},"reviewRating":{"@type":"Rating","bestRating":5}}',
      ),
      finds: ['Missing author.name, reviewRating.ratingValue in Review'],
    },
    {
      title: 'one finding for a template',
      html: product(
        `"review":[{"@type":"Review",${rating}},{"@type":"Review",${rating}},{"@type":"Review",${author},${rating}},{"@type":"Review",${author}}]`,
      ),
      finds: ['Missing author in 2 Reviews', 'Missing reviewRating in Review'],
    },
    {
      html: product(`"review":{"@type":"Review","author":"${'Willow '.repeat(20)}",${rating}}`),
      finds: ['Expected at most 99 characters in author of Review, found 139'],
    },
  ],
  skips: [
    '',
    product('"offers":{"@type":"Offer","price":5}'),
    { title: 'fact checks', html: json('{"@type":"ClaimReview","claimReviewed":"Tea is blue"}') },
    { title: 'a news article that reviews', html: json('{"@type":"ReviewNewsArticle","headline":"On tea"}') },
    {
      title: 'about the site itself: another rule',
      html: json(
        '{"@type":"LocalBusiness","url":"https://example.com/","aggregateRating":{"@type":"AggregateRating","ratingValue":4}}',
      ),
    },
    { title: 'does not parse', html: json('{"@type":"Review"') },
    { title: 'out of the index', html: `<meta name="robots" content="none">${product('"review":{"@type":"Review"}')}` },
  ],
});
