import type { Account, ClaimSource, NetworkIdentity } from '../../src/identity.ts';
import { networkName, networks } from '../../src/networks/networks.ts';
import { siteRule, skip } from '../../src/rule.ts';

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

  *check(_, __, { start, identity: { networks: all, sameAs } }) {
    const linked = all.flatMap(linkedOn);
    const addresses = linked.map(({ url }) => url);
    const isNamed = sameAs.names + sameAs.microdata > 0;
    if (!isNamed && sameAs.empty.pages > 0) {
      yield {
        message: 'Expected addresses of profiles in sameAs, found none',
        pages: sameAs.empty.on,
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
    } else if (sameAs.microdata === 0) {
      const unnamed = linked.filter(({ isInSameAs }) => !isInSameAs);
      if (unnamed.length > 0)
        yield {
          message: `Missing profiles in sameAs that pages link to: ${namesOf(unnamed)}`,
          help: listed(unnamed.map(({ url }) => url)),
          severity: 'info',
          networks: idsOf(unnamed),
        };
    }
  },
});

interface Linked {
  readonly network: string;
  readonly url: string;
  /** It names the network; whether the same account, another rule tells. */
  readonly isInSameAs: boolean;
}

function linkedOn({ network, accounts }: NetworkIdentity): readonly Linked[] {
  if (networks.get(network)?.closed) return [];
  const isInSameAs = accounts.some((account) => isNamedBy('sameAs', account));
  return accounts.filter((account) => isNamedBy('link', account)).map(({ url }) => ({ network, url, isInSameAs }));
}

const isNamedBy = (source: ClaimSource, { claims }: Account): boolean =>
  claims.some(({ from, speaksForSite }) => from === source && speaksForSite);

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
