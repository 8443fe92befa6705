import fc from 'fast-check';
import type { Place } from '../../src/finding.ts';
import type { Facts, Page } from '../../src/page/page.ts';
import { somePage } from '../support/some-page.ts';

/** All of them, or this does not compile. */
const facts = Object.keys({
  document: 1,
  base: 1,
  metas: 1,
  titles: 1,
  openGraph: 1,
  xCard: 1,
  description: 1,
  linkTags: 1,
  canonicals: 1,
  icons: 1,
  feeds: 1,
  alternates: 1,
  robots: 1,
  indexable: 1,
  anchors: 1,
  shareLinks: 1,
  profileClaims: 1,
  services: 1,
  scripts: 1,
  iframes: 1,
  images: 1,
  headings: 1,
  jsonLd: 1,
  language: 1,
  mainText: 1,
  wordCount: 1,
  kind: 1,
} satisfies Record<keyof Facts, 1>) as (keyof Facts)[];

describe('page', () => {
  it('keeps what it was made from', () => {
    const page = somePage('<p>Tea', { at: '/black', status: 404 });
    expect(page).toMatchObject({ url: 'https://example.com/black', status: 404, html: '<p>Tea', charset: 'utf-8' });
  });

  it.each(facts)('reads %s once', (name) => {
    const page = somePage('<title>Tea</title><p><a href=/a>b</a>');
    expect(page[name]).toBe(page[name]);
  });

  it('lets rules take facts and methods out', () => {
    const { anchors, textOf, regionOf, accessibleName, resolve, evidence } = somePage('<nav><a href=/a>Tea</a></nav>');
    const [anchor] = anchors;
    if (!anchor) throw new Error('no anchor');
    const { element } = anchor;
    expect([textOf(element), regionOf(element), accessibleName(element)]).toEqual(['Tea', 'nav', 'Tea']);
    expect(resolve('/a')).toBe('https://example.com/a');
    expect(evidence(element)).toEqual({ line: 1, column: 6, offset: 5, snippet: '<a href=/a>Tea</a>' });
  });
});

describe('resolve', () => {
  it.each([
    ['/a', 'https://example.com/a'],
    ['a b', 'https://example.com/tea/a%20b'],
    [' //cdn.example.net/a ', 'https://cdn.example.net/a'],
    ['http://a.example', 'http://a.example/'],
    ['?a=%', 'https://example.com/tea/green?a=%'],
    ['https://[', undefined],
    ['mailto:a@b.example', undefined],
    ['javascript:void(0)', undefined],
    ['data:,a', undefined],
  ])('%s: %s', (address, expected) => expect(somePage('').resolve(address)).toBe(expected));
});

describe('whatever comes', () => {
  const bits = [
    '<meta property="og:image" content="',
    '<meta name="twitter:card" content=',
    '<link rel="alternate icon canonical" type="application/rss+xml" hreflang=de href="',
    '<base href="',
    '<img src="data:" srcset="',
    '<script type="application/ld+json">',
    '{"@graph":[{"@type":["A",1],"a":{',
    '</script>',
    '<iframe src="',
    '<h1>',
    '<main>',
    '<article>',
    '<a aria-labelledby="a b" href="',
    '<p id=a>',
    '<svg><title>',
    '">',
    '>',
    '</p>',
    '</a>',
    'https://[',
    '//',
    '%',
    '😀',
    '茶',
    '\n',
  ];
  const html = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string())).map((parts) => parts.join(''));
  const header = fc
    .array(fc.constantFrom('<', '>', ';', ',', '"', 'rel=canonical', '/a', 'noindex', ':', ' '))
    .map((parts) => parts.join(''));

  it('reads every fact, and finds each again in the HTML', () => {
    fc.assert(
      fc.property(html, header, header, (text, link, robots) => {
        const page = somePage(text, { headers: { link, 'x-robots-tag': robots } });
        for (const name of facts) page[name];
        for (const place of placesOf(page)) {
          expect(place.start).toBeLessThanOrEqual(place.end);
          expect(place.end).toBeLessThanOrEqual(text.length);
          const { line, column, offset } = page.evidence(place);
          const lines = text.split('\n');
          expect(lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(
            place.start,
          );
          expect(offset).toBe(Buffer.byteLength(text.slice(0, place.start)));
        }
        for (const element of page.document.elements) {
          page.textOf(element);
          page.accessibleName(element);
          page.regionOf(element);
        }
      }),
      { numRuns: 300 },
    );
  });

  const placesOf = (page: Page): Place[] => [
    ...page.metas,
    ...page.titles,
    ...page.openGraph.images,
    ...page.linkTags,
    ...page.feeds,
    ...page.robots,
    ...page.anchors,
    ...page.images,
    ...page.headings,
    ...page.jsonLd.blocks,
    ...page.jsonLd.nodes,
  ];
});
