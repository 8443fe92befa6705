import rule from '../../../rules/profile-links/brand.ts';
import { testRule } from '../../../src/testing.ts';

const named = (name: string) => `<meta property="og:site_name" content="${name}">`;
const footer = '<footer><a href="https://x.com/willowtea">X</a></footer>';
const node = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const willow = { name: 'Willow Tea' };

testRule(rule, {
  passes: [
    { html: named('willow-tea'), brand: willow },
    { html: named('Willow Tea, Berlin'), brand: willow },
    { html: named('Willow'), brand: willow },
    { html: node({ '@type': 'WebSite', name: 'Willow&#032;Tea' }), brand: willow },
    { html: footer, brand: { handles: { x: '@WillowTea' } } },
    { title: 'another account, which another rule tells', html: footer, brand: { handles: { x: 'teahouse' } } },
    {
      title: 'a short form for a home screen',
      html: `${named('Willow Tea')}<meta name="application-name" content="WT">`,
      brand: willow,
    },
  ],
  fails: [
    {
      html: named('Oolong House'),
      brand: willow,
      finds: ['Expected the name "Willow Tea" of the config in og:site_name, found "Oolong House" on 1 page'],
    },
    {
      html: named('Willow Tea'),
      site: {
        'https://example.com/a': named('Oolong House') + node({ '@type': 'WebSite', name: 'Oolong House' }),
        'https://example.com/b': named('Oolong House'),
      },
      brand: willow,
      finds: [
        'Expected the name "Willow Tea" of the config in og:site_name and WebSite, found "Oolong House" on 2 pages',
      ],
    },
    {
      html: footer,
      brand: { handles: { x: 'willowtea', instagram: 'willow.tea', mastodon: 'willow@mastodon.social' } },
      finds: [
        'Missing links to accounts of the config: Instagram (instagram.com/willow.tea), Mastodon (mastodon.social/@willow)',
      ],
    },
  ],
  skips: [
    named('Oolong House'),
    { title: 'no name on any page', html: '<p>Tea</p>', brand: willow },
    { title: 'nothing in the config', html: footer },
  ],
});
