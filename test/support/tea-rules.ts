/** A few rules of a tea shop, instead of the built-in ones: what the command line says of them does not change with those. */

import { pageRule, type Rule, siteRule } from '../../src/rule.ts';

const judgesNothing = { target: () => undefined, check: () => [] };

export const teaRules: Readonly<Record<string, Rule>> = {
  'meta-tags/og-image': pageRule({
    summary: 'Require an og:image',
    why: 'A link without a picture is a line of text that nobody sees.',
    sources: ['https://ogp.me/'],
    severity: 'error',
    examples: {
      good: ['<meta property="og:image" content="https://tea.example/green.jpg">'],
      bad: ['<title>Green tea</title>'],
    },
    target: ({ openGraph }) => openGraph,
    *check({ images }) {
      if (images.length === 0) yield { message: 'Missing og:image' };
    },
  }),
  'meta-tags/og-image-size': pageRule({
    summary: 'Require og:image to be large enough for a full-width card',
    why: 'Below this size networks fall back to a small thumbnail beside the text, and the picture that was chosen with care is lost.',
    sources: ['https://developers.facebook.com/docs/sharing/webmasters/images/', 'https://ogp.me/'],
    severity: 'warning',
    options: { minWidth: 1200, minHeight: 630, networks: ['facebook', 'x'] },
    examples: {
      good: [
        {
          html: '<meta property="og:image" content="/green.jpg">\n<meta property="og:image:width" content="1200">',
          url: 'https://tea.example/green',
          resources: { 'https://tea.example/green.jpg': { width: 1200, height: 630 } },
        },
      ],
      bad: ['<meta property="og:image" content="/tiny.jpg">'],
    },
    ...judgesNothing,
  }),
  'widgets/dead-widget': pageRule({
    summary: 'Disallow widgets that no longer exist',
    why: 'They leave a hole, or an error in every console.',
    sources: ['https://tea.example/widgets'],
    severity: 'error',
    examples: { good: ['<p>tea'], bad: ['<div class="g-plusone">'] },
    ...judgesNothing,
  }),
  'profile-links/same-as': siteRule({
    summary: 'Specify the profiles of the site in sameAs',
    why: 'Search engines learn there which profiles are yours.',
    sources: ['https://schema.org/sameAs'],
    severity: 'info',
    examples: { good: ['<p>tea'], bad: ['<p>tea'] },
    collect: () => undefined,
    check: () => [],
  }),
};
