import { isSelfServing, reviewsOf } from '../../src/page/reviews.ts';
import { textOfItem } from '../../src/page/schema-items.ts';
import { pageOf } from '../../src/testing.ts';

const siteOf = (isLocal: boolean) => ({
  start: 'https://example.com/',
  origins: ['https://example.com'],
  isLocal,
  brand: { handles: {}, hashtags: [] },
  networks: [],
});
const read = (json: string, isLocal = false) =>
  pageOf('https://example.com/tea/green', `<script type="application/ld+json">${json}</script>`, {}, siteOf(isLocal));

it.each([
  ['a product that holds it', '{"@type":"Product","name":"Tea","review":{"@type":"Review"}}', 'Tea', true],
  ['a product it names', '{"@type":"Review","itemReviewed":{"@type":"Product","name":"Tea"}}', 'Tea', false],
  ['a text', '{"@type":"Review","itemReviewed":"Tea"}', 'Tea', false],
  ['nothing', '{"@type":"AggregateRating"}', undefined, false],
  ['something, by another property', '{"@type":"WebPage","about":{"@type":"Review"}}', undefined, true],
  ['a prototype', '{"@type":"Review","__proto__":{"itemReviewed":"Tea"}}', undefined, false],
])('finds %s', (_, json, name, isNested) => {
  const [review, ...more] = reviewsOf(read(json));
  const subject = review?.subject;
  expect(typeof subject === 'object' ? textOfItem(subject, 'name') : subject).toBe(name);
  expect(review?.isNested).toBe(isNested);
  expect(more).toEqual([]);
});

it.each([
  ['its own host', 'https://example.com/', false, true],
  ['a page below', 'https://example.com/cafes/leaf', false, false],
  ['another host', 'https://leaf.example/', false, false],
  ['the host that a folder will have', 'https://leaf.example/', true, true],
])('compares the address with %s', (_, url, isLocal, expected) => {
  const page = read(`{"@type":"Store","url":"${url}","review":{"@type":"Review"}}`, isLocal);
  expect(reviewsOf(page).map((review) => isSelfServing(review, page))).toEqual([expected]);
});
