import { networkName, networks } from '../../src/networks/networks.ts';
import type { Page } from '../../src/page/page.ts';
import { readAccounts, siteAccounts } from '../../src/page/profiles/accounts.ts';
import { readSameAs } from '../../src/page/profiles/same-as.ts';
import { type Collected, siteRule, skip } from '../../src/rule.ts';

export default siteRule({
  summary: 'Require sameAs in the JSON-LD of the site to name its profiles',
  why: 'From sameAs search engines and assistants learn which profiles are the real ones; links alone might lead to anybody.',
  sources: [
    'https://schema.org/sameAs',
    'https://developers.google.com/search/docs/appearance/structured-data/organization',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: `${organization('https://x.com/willowtea')}${footer('https://x.com/willowtea')}` }],
    bad: [
      { html: footer('https://x.com/willowtea') },
      { html: `${organization('')}${footer('https://x.com/willowtea')}` },
      {
        html: `${organization('https://x.com/willowtea')}${footer('https://x.com/willowtea', 'https://www.instagram.com/willowtea/')}`,
      },
    ],
  },

  collect: (page) => ({ accounts: readAccounts(page), sameAs: statementOf(page) }),

  *check(collected, _, { start }) {
    const accounts = siteAccounts(collected.map(({ page, value }) => ({ page, value: value.accounts })));
    const linked = accounts.filter(({ from, network }) => from === 'link' && !networks.get(network)?.closed);
    const empty = collected.filter(({ value }) => value.sameAs === 'empty');
    const isNamed = collected.some(({ value }) => value.sameAs === 'names' || value.sameAs === 'microdata');
    const addresses = [...new Set(linked.map(({ url }) => url))];
    if (!isNamed && empty.length > 0) {
      yield {
        message: 'Expected addresses of profiles in sameAs, found none',
        pages: pagesOf(empty),
        help: addresses.length > 0 ? listed(addresses) : 'Leave sameAs out until there are profiles to name',
        severity: addresses.length > 0 ? 'warning' : 'info',
      };
    } else if (linked.length === 0) yield skip;
    else if (!isNamed) {
      yield {
        message: `Missing sameAs in the JSON-LD of the site, whose pages link to ${namesOf(linked)}`,
        help: jsonLd(start, addresses),
        networks: idsOf(linked),
      };
    } else if (!collected.some(({ value }) => value.sameAs === 'microdata')) {
      const named = new Set(accounts.filter(({ from }) => from === 'sameAs').map(({ network }) => network));
      const unnamed = linked.filter(({ network }) => !named.has(network));
      if (unnamed.length > 0)
        yield {
          message: `Missing profiles in sameAs that pages link to: ${namesOf(unnamed)}`,
          help: listed([...new Set(unnamed.map(({ url }) => url))]),
          severity: 'info',
          networks: idsOf(unnamed),
        };
    }
  },
});

/** Markup in attributes is not read; it may name everything. */
function statementOf(page: Page): 'names' | 'empty' | 'microdata' | 'nothing' {
  if (
    page.document.elements.some(({ attributes }) =>
      /(?:^|[\s:])sameAs(?:$|\s)/.test(attributes.itemprop ?? attributes.property ?? ''),
    )
  )
    return 'microdata';
  const statements = readSameAs(page).filter(({ whose }) => whose === 'site');
  if (statements.some(({ addresses }) => addresses.length > 0)) return 'names';
  return statements.length > 0 ? 'empty' : 'nothing';
}

const pagesOf = (collected: readonly Collected<unknown>[]): string[] => collected.map(({ page }) => page);

const idsOf = (accounts: readonly { readonly network: string }[]): string[] => [
  ...new Set(accounts.map(({ network }) => network)),
];

const namesOf = (accounts: readonly { readonly network: string }[]): string =>
  idsOf(accounts).map(networkName).join(', ');

const listed = (addresses: readonly string[]): string => `"sameAs": ${JSON.stringify(addresses, undefined, 2)}`;

const jsonLd = (url: string, sameAs: readonly string[]): string =>
  `<script type="application/ld+json">\n${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', url, sameAs }, undefined, 2).replaceAll('<', '\\u003c')}\n</script>`;

function organization(sameAs: string): string {
  return `<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Organization", "name": "Willow Tea", "sameAs": ["${sameAs}"] }</script>`;
}

function footer(...addresses: string[]): string {
  return `<footer>${addresses.map((address) => `<a href="${address}">Follow us</a>`).join(' ')}</footer>`;
}
