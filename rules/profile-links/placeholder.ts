import type { Severity } from '../../src/finding.ts';
import type { Confidence } from '../../src/networks/network.ts';
import { networkName } from '../../src/networks/networks.ts';
import { isPlaceholder } from '../../src/networks/placeholders.ts';
import type { Anchor, Page, ProfileClaim } from '../../src/page/page.ts';
import { emptyLinks, unfilledLinks } from '../../src/page/profiles/profile-links.ts';
import { shownNetwork } from '../../src/page/profiles/shown-network.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow profile links that a theme left behind',
  why: 'Whoever wants to follow the site ends at the front door of the network, nowhere at all, or at somebody else, and search engines are told that this is the site.',
  sources: ['https://schema.org/sameAs', 'https://html.spec.whatwg.org/multipage/links.html#attr-hyperlink-href'],
  severity: 'error',
  examples: {
    good: ['<footer><a href="https://www.facebook.com/willowtea">Facebook</a></footer>'],
    bad: [
      '<footer><a href="https://www.facebook.com/">Facebook</a></footer>',
      '<footer><a href="#"><i class="fa fa-instagram"></i></a></footer>',
      '<footer><a href="https://x.com/yourhandle">X</a></footer>',
    ],
  },

  target: (page) => {
    const claims = page.profileClaims.filter(({ from }) => !fromElsewhere.has(from));
    const [home, empty] = [unfilledLinks(page), emptyLinks(page)];
    return claims.length + home.length + empty.length > 0 ? { claims, home, empty, page } : undefined;
  },

  *check({ claims, home, empty, page }) {
    yield* startPages(home);
    yield* deadEnds(empty, page);
    yield* leftovers(claims, new URL(page.site.start).hostname);
  },
});

/** Handles in meta tags have rules of their own. */
const fromElsewhere: ReadonlySet<ProfileClaim['from']> = new Set<ProfileClaim['from']>([
  'twitter:site',
  'twitter:creator',
  'fediverse:creator',
]);

function* startPages(home: readonly Anchor[]): Generator<Draft> {
  const networks = [...new Set(home.flatMap(({ social }) => social?.network ?? []))];
  if (networks.length === 0) return;
  const isOne = networks.length === 1;
  yield {
    message: `Expected the address of a profile, found the start page of the network in the link${isOne ? '' : 's'} to ${named(networks)}`,
    at: home[0],
    networks,
  };
}

function* deadEnds(empty: readonly Anchor[], page: Page): Generator<Draft> {
  const networks = [...new Set(empty.flatMap((anchor) => shownNetwork(anchor, page) ?? []))];
  const [first] = empty;
  if (!first) return;
  const isOne = networks.length === 1;
  yield {
    message: `Expected the address of a profile, found ${first.href.trim() === '' ? 'none' : `"${shorten(first.href.trim(), 40)}"`} in the link${isOne ? '' : 's'} to ${named(networks)}`,
    at: first,
    networks,
  };
}

function* leftovers(claims: readonly ProfileClaim[], siteHost: string): Generator<Draft> {
  const told = new Set<string>();
  for (const { network, handle, raw, start, end } of claims) {
    const placeholder = isPlaceholder(network, handle, siteHost);
    const key = `${network} ${handle.toLowerCase()}`;
    if (!placeholder || told.has(key) || siteHost.split('.').includes(handle.toLowerCase())) continue;
    told.add(key);
    yield {
      message: `Expected a profile of the site on ${networkName(network)}, found ${shorten(raw, 80)}, ${placeholder.why}`,
      at: { start, end },
      severity: weight[placeholder.confidence],
      networks: [network],
    };
  }
}

/** Some names that look like an example were given to somebody. */
const weight = {
  documented: 'error',
  observed: 'error',
  'third-party': 'warning',
  derived: 'warning',
  unconfirmed: 'info',
} satisfies Record<Confidence, Severity>;

const named = (networks: readonly string[]): string => networks.map(networkName).join(', ');
