import type { Identity, Named, NameSource } from '../../src/identity.ts';
import { networkName } from '../../src/networks/networks.ts';
import { shownAddress } from '../../src/networks/shown-address.ts';
import { type SiteDraft, siteRule, skip } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default siteRule({
  summary: 'Require the pages to name the site and its accounts as the config does',
  why: 'Networks print og:site_name above the card, and readers look for the account that they know; a former name or a profile that no page mentions loses them.',
  sources: [
    'https://ogp.me/#optional',
    'https://developers.google.com/search/docs/appearance/site-names',
    'https://schema.org/sameAs',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: '<meta property="og:site_name" content="Willow Tea">', brand: { name: 'Willow Tea' } }],
    bad: [
      { html: '<meta property="og:site_name" content="Oolong House">', brand: { name: 'Willow Tea' } },
      { html: '<p>Tea</p>', brand: { handles: { instagram: 'willowtea' } } },
    ],
  },

  *check(_, __, { brand, identity }) {
    const unnamed = unnamedAccounts(identity);
    const others = brand.name ? otherNames(identity.names, brand.name) : [];
    const isNamed = identity.names.some(({ name, pages }) => pages > 0 && isForm(name, brand.name ?? ''));
    const hasHandles = Object.keys(brand.handles).length > 0;
    if (!hasHandles && !isNamed && others.length === 0) yield skip;
    yield* others.map((other) => namedOtherwise(other, brand.name ?? '', isNamed));
    if (unnamed.length > 0) {
      yield {
        message: `Missing links to accounts of the config: ${unnamed.map(({ shown }) => shown).join(', ')}`,
        networks: unnamed.map(({ network }) => network),
        severity: 'info',
      };
    }
  },
});

/** Once some pages have the right name, another may be that of a language or of a part of the site. */
function namedOtherwise({ name, pages, from, on }: Named, expected: string, isNamed: boolean): SiteDraft {
  const where = from.filter((source) => told.has(source)).join(' and ');
  return {
    message: `Expected the name "${shorten(expected, 60)}" of the config in ${where}, found "${shorten(name, 60)}" on ${count(pages, 'page')}`,
    pages: on,
    severity: isNamed ? 'info' : 'warning',
  };
}

/** Names of applications are short forms. */
const told: ReadonlySet<NameSource> = new Set<NameSource>(['og:site_name', 'WebSite', 'Organization']);
const mostNames = 3;

const otherNames = (names: readonly Named[], expected: string): readonly Named[] =>
  names
    .filter(({ name, from }) => from.some((source) => told.has(source)) && !isForm(name, expected))
    .slice(0, mostNames);

/** The same letters, or one name within the other: `Willow Tea` and `Willow Tea, Berlin`. */
function isForm(name: string, expected: string): boolean {
  const [one, other] = [plain(name), plain(expected)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

const plain = (name: string): string =>
  name
    .replace(/&#?\w{1,10};/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Where pages name another account instead, the rule for identity tells. */
const unnamedAccounts = ({ networks }: Identity): readonly { readonly network: string; readonly shown: string }[] =>
  networks.flatMap(({ network, own, accounts }) =>
    own?.why === 'config' && accounts.every(({ pages }) => pages === 0)
      ? [{ network, shown: `${networkName(network)} (${shownAddress(own.url)})` }]
      : [],
  );
