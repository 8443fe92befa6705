import rule from '../../../rules/meta-tags/pinterest.ts';
import { testRule } from '../../../src/testing.ts';

const product = '<meta property="og:type" content="product"><meta property="og:title" content="Sencha">';
const article =
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Green tea"}</script>';
const amount = (name: string) => `<meta property="${name}" content="12.00">`;
const nopin = '<meta name="pinterest" content="nopin">';
const schema = (node: unknown) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

testRule(rule, {
  passes: [
    article,
    product + amount('product:price:amount'),
    product + amount('og:price:amount'),
    product + amount('product:sale_price:amount'),
    product + schema({ '@type': 'Product', offers: { '@type': 'Offer', price: '12.00' } }),
    product + schema({ '@type': 'Product', offers: { '@type': 'AggregateOffer', lowPrice: 9 } }),
    `${product}<div itemscope itemtype="https://schema.org/Product"><span itemprop="price">12.00</span></div>`,
    `${product}<div typeof="Product"><span property="price">12.00</span></div>`,
    { title: 'a word for Pinterest that is no refusal', html: `${article}<meta name="pinterest" content="pin">` },
    { title: 'no rich pins, on purpose', html: `${article}<meta name="pinterest-rich-pin" content="false">` },
  ],
  fails: [
    {
      html: `${article}<META NAME="Pinterest" CONTENT=" NoPin " description="Ours">`,
      finds: ['Unexpected pinterest "nopin", which keeps visitors from saving this article'],
    },
    { html: product + nopin, finds: ['Unexpected pinterest "nopin", which keeps visitors from saving this product'] },
    { html: product, finds: ['Missing product:price:amount for the product pin'] },
    {
      title: 'an empty price',
      html: `${product}<meta property="product:price:amount" content=" ">`,
      finds: ['Missing product:price:amount for the product pin'],
    },
  ],
  skips: [
    `<title>Tea</title>${nopin}`,
    { title: 'Pinterest does not matter', html: article + nopin, networks: ['facebook'] },
    { title: 'a sign-in page', html: nopin, url: 'https://example.com/wp-login.php' },
  ],
});
