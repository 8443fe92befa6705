import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require JSON-LD that parses',
  why: 'A block with one stray comma is dropped whole: rich pins, author lines and the dates in previews go with it.',
  sources: [
    'https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents',
    'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  ],
  severity: 'error',
  examples: {
    good: [
      '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Sencha" }</script>',
    ],
    bad: [
      '<script type="application/ld+json">{ "@type": "Product", "name": "Sencha", }</script>',
      '<script type="application/ld+json">{ "@type": "Product", "name": "Tea for\ntwo" }</script>',
    ],
  },

  target: ({ jsonLd }) => jsonLd.blocks,

  *check(blocks) {
    for (const block of blocks) {
      if (!block.ok) yield { message: `Unexpected fault in JSON-LD: ${block.error}`, at: block };
    }
  },
});
