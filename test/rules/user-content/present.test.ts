import rule from '../../../rules/user-content/present.ts';
import { testRule } from '../../../src/testing.ts';

const product = (more = '') =>
  `<title>Tea</title><script type="application/ld+json">{"@type":"Product","name":"Tea","offers":{"@type":"Offer","price":5}}</script><main><h1>Tea</h1>${more}</main>`;
const others = (...pages: readonly string[]) =>
  Object.fromEntries(pages.map((html, at) => [`https://example.com/tea/${at}`, html]));
const plain = '<title>About</title><main><p>We like tea.</p></main>';

testRule(rule, {
  passes: [
    { title: 'on one page', html: product(), site: others(plain, `${plain}<h2>What our customers say</h2>`) },
    { title: 'in another language', html: product('<h2>Bewertungen (12)</h2>'), site: others(plain, plain) },
    { title: 'a place for a script', html: product('<div id="product-reviews"></div>'), site: others(plain, plain) },
    {
      title: 'a vendor',
      html: product('<script src="https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js"></script>'),
      site: others(plain, plain),
    },
    { title: 'stars', html: product('<div class="star-rating">4.5</div>'), site: others(plain, plain) },
    { title: 'a link', html: product('<a href="/testimonials">Praise</a>'), site: others(plain, plain) },
    {
      title: 'a post',
      html: product('<blockquote class="twitter-tweet"><a href="https://x.com/oak/status/1">Nice tea</a></blockquote>'),
      site: others(plain, plain),
    },
    {
      title: 'markup',
      html: product('<script type="application/ld+json">{"@type":"AggregateRating","ratingValue":4}</script>'),
      site: others(plain, plain),
    },
  ],
  fails: [
    {
      html: product(),
      site: others(product(), plain),
      finds: ['Missing reviews, testimonials or embedded posts of customers, found none on 3 pages'],
    },
    {
      title: 'previews, and tea for generating ideas',
      html: product('<div class="preview"></div><div class="generating">…</div><h2>Tea for generating ideas</h2>'),
      site: others(plain, plain),
      finds: ['Missing reviews, testimonials or embedded posts of customers, found none on 3 pages'],
    },
    {
      title: 'a local business',
      html: `${plain}<script type="application/ld+json">{"@type":"CafeOrCoffeeShop","url":"https://example.com/"}</script>`,
      site: others(plain, plain),
      finds: ['Missing reviews, testimonials or embedded posts of customers, found none on 3 pages'],
    },
  ],
  skips: [
    '',
    { title: 'nothing is sold', html: plain, site: others(plain, plain) },
    { title: 'too few pages', html: product(), site: others(plain) },
  ],
});
