import { metaTag } from '../../src/markup.ts';
import type { JsonLdNode, Page } from '../../src/page/page.ts';
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

  target: (page) => (page.site.networks.includes('pinterest') && page.kind.shareable ? page : undefined),

  *check(page) {
    const refusal = page.metas.find(({ key, value }) => key === 'pinterest' && value.toLowerCase() === 'nopin');
    if (refusal) {
      yield {
        message: `Unexpected nopin on ${article(page.kind.is)} that people would save`,
        at: refusal,
        networks: ['pinterest'],
      };
    } else if (isProduct(page) && !hasPrice(page)) {
      yield {
        message: 'Missing a price for the product pin',
        at: page.openGraph.type,
        help: [metaTag('product:price:amount', '12.00'), metaTag('product:price:currency', 'EUR')].join('\n'),
        networks: ['pinterest'],
        severity: 'info',
      };
    }
  },
});

const article = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

const isProduct = ({ openGraph }: Page): boolean => openGraph.type?.value.toLowerCase() === 'product';

/** By Open Graph, JSON-LD or microdata. */
const hasPrice = ({ openGraph, jsonLd, metas, document }: Page): boolean =>
  ['product:price:amount', 'og:price:amount', 'product:sale_price:amount'].some((key) => openGraph.first(key)) ||
  jsonLd.ofType('Offer', 'AggregateOffer', 'PriceSpecification', 'UnitPriceSpecification').some(tellsPrice) ||
  metas.some(({ attribute, key, value }) => attribute === 'itemprop' && key === 'price' && value !== '') ||
  document.elements.some(({ attributes }) => attributes.itemprop === 'price');

const tellsPrice = ({ properties }: JsonLdNode): boolean =>
  ['price', 'lowPrice', 'highPrice', 'priceSpecification'].some((name) => properties[name] !== undefined);
