import { isOfPage, thingsOf } from '../../../src/page/kind/things.ts';
import { somePage } from '../../support/some-page.ts';

const types = (html: string): string[] => thingsOf(somePage(html)).map(({ type, from }) => `${from} ${type}`);
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('thingsOf', () => {
  it.each<[string, string, string[]]>([
    [
      'a graph',
      jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', publisher: { '@type': 'Organization' } }] }),
      ['JSON-LD WebPage', 'JSON-LD Article'],
    ],
    ['a list', jsonLd([{ '@type': ['Recipe', 'Thing'] }]), ['JSON-LD Recipe', 'JSON-LD Thing']],
    [
      'a main entity',
      jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'Product' } }),
      ['JSON-LD WebPage', 'JSON-LD Product'],
    ],
    [
      'list elements',
      jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@type': 'Product' } }] }),
      ['JSON-LD ItemList'],
    ],
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Product"><p itemscope itemtype="http://schema.org/Offer"></p></div>',
      ['microdata Product'],
    ],
    [
      'microdata inside a page',
      '<body itemscope itemtype="https://schema.org/WebPage"><article itemscope itemtype="https://schema.org/BlogPosting"></article>',
      ['microdata WebPage', 'microdata BlogPosting'],
    ],
    [
      'microformats',
      '<article class="post h-entry"><p class="h-card"></p></article><p class="h-index"></p>',
      ['microformat BlogPosting'],
    ],
    ['templates', '<template><div itemscope itemtype="https://schema.org/Product"></div></template>', []],
  ])('reads %s', (_, html, found) => expect(types(html)).toEqual(found));
});

it.each([
  [{ url: '/tea/green' }, true],
  [{ url: 'https://www.example.com/tea/green/' }, true],
  [{ mainEntityOfPage: { '@id': 'https://live.example.net/tea/green' } }, true],
  [{ '@id': 'https://example.com/tea/black' }, false],
  [{}, false],
])('%j is of the page: %s', (properties, isSo) => {
  const page = somePage(jsonLd({ '@type': 'Article', ...properties }));
  const [thing] = thingsOf(page);
  expect(thing && isOfPage(thing, page)).toBe(isSo);
});
