import type { JsonLdNode, Page, PageKind } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require pages that people save to be open to Pinterest, with what a rich pin shows',
  why: 'A nopin tag forbids visitors to save the page at all; a product pin without a price is a plain one.',
  sources: [
    'https://developers.pinterest.com/docs/rich-pins/',
    'https://developers.pinterest.com/docs/web-features/product-rich-pins/',
  ],
  severity: 'warning',
  examples: {
    good: [
      `<meta property="og:type" content="product"><meta property="og:title" content="Sencha">
<meta property="product:price:amount" content="12.00"><meta property="product:price:currency" content="EUR">`,
    ],
    bad: [
      '<meta property="og:type" content="product"><meta property="og:title" content="Sencha"><meta name="pinterest" content="nopin">',
      '<meta property="og:type" content="product"><meta property="og:title" content="Sencha">',
    ],
  },

  target: (page) => (page.site.networks.includes('pinterest') && richPins.has(page.kind.is) ? page : undefined),

  *check(page) {
    const refusal = page.metas.find(({ key, value }) => key === 'pinterest' && value.toLowerCase() === 'nopin');
    if (refusal) {
      yield {
        message: `Unexpected pinterest "nopin", which keeps visitors from saving this ${page.kind.is}`,
        at: refusal,
        networks: ['pinterest'],
      };
    } else if (isProduct(page) && !hasPrice(page)) {
      yield {
        message: 'Missing product:price:amount for the product pin',
        at: page.openGraph.type,
        help: 'Add product:price:amount and product:price:currency, or an Offer with price and priceCurrency in JSON-LD',
        networks: ['pinterest'],
        severity: 'info',
      };
    }
  },
});

const richPins: ReadonlySet<PageKind> = new Set<PageKind>(['article', 'product', 'recipe']);

const isProduct = ({ openGraph, kind }: Page): boolean =>
  kind.is === 'product' && openGraph.type?.value.toLowerCase() === 'product';

/** By Open Graph, JSON-LD or microdata. */
const hasPrice = ({ openGraph, jsonLd, document }: Page): boolean =>
  openGraph.properties.some(({ key, value }) => key.endsWith('price:amount') && value !== '') ||
  jsonLd.nodes.some(tellsPrice) ||
  document.elements.some(({ attributes }) => priceNames.has(attributes.itemprop ?? attributes.property ?? ''));

const priceNames: ReadonlySet<string> = new Set(['price', 'lowPrice', 'highPrice']);

const tellsPrice = ({ properties }: JsonLdNode): boolean => [...priceNames].some((name) => name in properties);
