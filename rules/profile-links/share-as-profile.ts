import { sameness } from '../../src/address.ts';
import { networkName } from '../../src/networks/networks.ts';
import type { Anchor, Page } from '../../src/page/page.ts';
import { profileRow } from '../../src/page/profiles/profile-row.ts';
import { networkToFollow } from '../../src/page/profiles/shown-network.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const facebook = 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2F';

export default pageRule({
  summary: 'Disallow share links where a profile is meant',
  why: 'Visitors who want to follow the site are asked to post about it instead, and the profile stays unlinked.',
  sources: ['https://github.com/ellisonleao/sharer.js', 'https://schema.org/sameAs'],
  severity: 'warning',
  examples: {
    good: ['<footer><a href="https://www.facebook.com/willowtea">Follow us on Facebook</a></footer>'],
    bad: [`<footer><a href="${facebook}">Follow us on Facebook</a></footer>`],
  },

  target: ({ anchors }) =>
    anchors.filter(
      ({ social, region }) => (social?.kind === 'share' || social?.kind === 'profile') && frame.has(region),
    ),

  *check(links, _, page) {
    const shares = links.filter(({ social }) => social?.kind === 'share').slice(0, mostShares);
    const told = new Set<string>();
    for (const anchor of shares) {
      const network = anchor.social?.network ?? '';
      const found = sign(anchor, network, page);
      if (found === undefined || told.has(network)) continue;
      told.add(network);
      yield {
        message: `Expected the address of a profile on ${networkName(network)}, found a share link ${found}`,
        at: anchor,
        networks: [network],
      };
    }
  },
});

const frame: ReadonlySet<Anchor['region']> = new Set<Anchor['region']>(['header', 'footer', 'nav']);
/** More share links than a header and a footer hold. */
const mostShares = 50;

/** What shows that a profile is meant; undefined when sharing may well be. */
function sign(anchor: Anchor, network: string, page: Page): string | undefined {
  if (networkToFollow(anchor.name, page.language) === network) return `under "${shorten(anchor.name, 60)}"`;
  return sharesNothing(anchor, page) && profileRow(anchor, page) ? 'in a row of links to profiles' : undefined;
}

/** No address to share, or only the start page's on another page. */
function sharesNothing({ social }: Anchor, { site, url }: Page): boolean {
  if (social?.kind !== 'share' || social.endpoint.url === undefined) return false;
  if (!social.sharedUrl) return true;
  const home = sameness(site.start);
  return sameness(social.sharedUrl) === home && sameness(url) !== home;
}
