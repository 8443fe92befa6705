import { standingOfName } from '../../../src/networks/vocabulary.ts';

it.each([
  ['og:titel', 'og:title'],
  ['og:descripton', 'og:description'],
  ['og:image_width', 'og:image:width'],
  ['og:image:widht', 'og:image:width'],
  ['og:secure_url', undefined],
  ['og.title', 'og:title'],
  ['og-site-name', 'og:site_name'],
  ['og: title', 'og:title'],
  ['og:images', 'og:image'],
  ['og:img', 'og:image'],
  ['article:publish_time', 'article:published_time'],
  ['article:authors', 'article:author'],
  ['og:rank', undefined],
  ['og:tel', undefined],
  ['og:date', undefined],
  ['og:image:id', undefined],
  ['og:price', undefined],
  ['fb:app', undefined],
  ['__proto__', undefined],
  [`og:${'a'.repeat(100_000)}`, undefined],
])('%.40s is a slip for %s', (name, right) => {
  const standing = standingOfName(name);
  expect(standing.is === 'misspelt' ? standing.right : undefined).toBe(right);
});

it.each([
  ['og:title', 'known'],
  ['og:author', 'misnamed'],
  ['og:tags', 'misnamed'],
  ['og:logo', 'unknown'],
  ['og:colour', 'unknown'],
])('%s is %s', (name, is) => expect(standingOfName(name).is).toBe(is));
