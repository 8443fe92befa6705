import { hasCustomerVoices } from '../../src/page/customer-voices.ts';
import { pageOf } from '../../src/testing.ts';

const site = {
  start: 'https://example.com/',
  origins: ['https://example.com'],
  isLocal: false,
  brand: { handles: {}, hashtags: [] },
  networks: [],
};

it.each([
  ['<div class="product-reviews"></div>', true],
  ['<div id="customerReviews"></div>', true],
  ['<div class="hreview"></div>', true],
  ['<div class="star-rating"></div>', true],
  ['<div class="starRating"></div>', true],
  ['<review-list></review-list>', true],
  ['<a href="/testimonials/">Praise</a>', true],
  ['<html lang="de"><a href="/stimmen">Kundenstimmen</a>', true],
  ['<h3>レビュー</h3>', true],
  ['<html lang="nl"><a href="/cases">Klantcases</a>', true],
  ['<html lang="ja"><a href="/jirei">導入事例</a>', true],
  ['<div id="comments"><div class="comment">Nice</div></div>', true],
  ['<div class="preview operating decorating ratingen"></div>', false],
  ['<a href="/tea">Tea</a>', false],
  ['', false],
])('%s: %j', (html, expected) => {
  expect(hasCustomerVoices(pageOf('https://example.com/', html, {}, site))).toBe(expected);
});
