import { somePage } from '../support/some-page.ts';

describe('description', () => {
  it.each([
    ['<meta name=description content=Tea>', 'Tea'],
    ['<meta name=Description content=" Green  tea ">', 'Green tea'],
    ['<meta name=description content=" "><meta name=description content=Tea>', 'Tea'],
    ['<meta name=description content=a><meta name=description content=b>', 'a'],
    ['<meta name=description>', undefined],
    ['<meta property=description content=Tea>', undefined],
    ['<meta itemprop=description content=Tea>', undefined],
    ['<meta name=og:description content=Tea>', undefined],
    ['<body><meta name=description content=Tea>', 'Tea'],
  ])('%s: %j', (html, expected) => expect(somePage(html).description?.value).toBe(expected));
});
