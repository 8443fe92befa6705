import rule from '../../../rules/profile-links/same-as.ts';
import { testRule } from '../../../src/testing.ts';

const footer = (...hrefs: string[]) =>
  `<footer>${hrefs.map((href) => `<a href="${href}">Follow us</a>`).join('')}</footer>`;
const node = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const sameAs = (value: unknown) => node({ '@type': 'Organization', sameAs: value });
const x = 'https://x.com/willowtea';

testRule(rule, {
  passes: [
    sameAs(x) + footer(x),
    node({ '@graph': [{ '@type': 'CafeOrCoffeeShop', sameAs: [x] }] }) + footer('https://twitter.com/WillowTea'),
    node({ '@type': 'Person', sameAs: x }) + footer(x),
    { title: 'on another page', html: footer(x), site: { 'https://example.com/about': sameAs([x]) } },
    {
      title: 'an encyclopedia',
      html: sameAs('https://en.wikipedia.org/wiki/Tea') + footer('https://plus.google.com/+willow'),
      site: { 'https://example.com/about': sameAs(x) + footer(x) },
    },
    {
      title: 'microdata',
      html: `<div itemscope itemtype="https://schema.org/Organization"><a itemprop="sameAs" href="${x}">X</a></div>${footer(x)}`,
    },
    { title: 'another account, which is told elsewhere', html: sameAs('https://x.com/oldtea') + footer(x) },
  ],
  fails: [
    {
      html: footer(x, 'https://www.instagram.com/willowtea/'),
      finds: ['Missing sameAs in the JSON-LD of the site, whose pages link to Instagram, X'],
      helps: [
        `<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "Organization",
  "url": "https://example.com/",
  "sameAs": [
    "https://www.instagram.com/willowtea/",
    "https://x.com/willowtea"
  ]
}
</script>`,
      ],
    },
    {
      html: sameAs([]) + footer(x),
      finds: ['Expected addresses of profiles in sameAs, found none'],
      helps: ['"sameAs": [\n  "https://x.com/willowtea"\n]'],
    },
    {
      html: sameAs(['', ' ']),
      finds: ['Expected addresses of profiles in sameAs, found none'],
      helps: ['Leave sameAs out until there are profiles to name'],
    },
    {
      html: sameAs(x) + footer(x, 'https://www.instagram.com/willowtea/'),
      finds: ['Missing profiles in sameAs that pages link to: Instagram'],
      helps: ['"sameAs": [\n  "https://www.instagram.com/willowtea/"\n]'],
    },
    {
      title: 'an author is not the site',
      html: `<script type="application/ld+json">{"@type":"BlogPosting"}</script>${node({ '@type': 'BlogPosting', author: { '@type': 'Person', sameAs: 'https://x.com/mei' } })}${footer(x)}`,
      finds: ['Missing sameAs in the JSON-LD of the site, whose pages link to X'],
    },
  ],
  skips: [
    '<p>Tea</p>',
    '<main><a href="https://x.com/willowtea/status/1">Post</a></main>',
    footer('https://x.com/username'),
  ],
});
