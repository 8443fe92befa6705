import type { ClaimSource, NetworkIdentity } from '../../src/identity.ts';
import { networkName } from '../../src/networks/networks.ts';
import { shownAddress } from '../../src/networks/shown-address.ts';
import { siteRule, skip } from '../../src/rule.ts';

export default siteRule({
  summary: 'Require links, JSON-LD and meta tags to name the same profiles',
  why: 'Networks and search engines put together from these who runs the site; where they disagree, cards are credited to the wrong account or to none.',
  sources: [
    'https://schema.org/sameAs',
    'https://developers.google.com/search/docs/appearance/structured-data/organization',
    'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
  ],
  severity: 'warning',
  examples: {
    good: ['<meta name="twitter:site" content="@WillowTea"><footer><a href="https://x.com/willowtea">X</a></footer>'],
    bad: ['<meta name="twitter:site" content="@oldtheme"><footer><a href="https://x.com/willowtea">X</a></footer>'],
  },

  *check(_, __, { identity: { networks } }) {
    if (!networks.some(isNamed)) yield skip;
    for (const { network, sides } of networks) {
      for (const { says, on } of sides) {
        const told = says.map(
          ({ from, urls }) =>
            `${urls.slice(0, mostShown).map(shownAddress).join(' and ')} in ${sourceNames[from] ?? from}`,
        );
        yield {
          message: `Expected one account on ${networkName(network)}, found ${told.join(', ')}`,
          pages: on,
          // Several accounts of one kind may each have their place, and a post may credit whom it likes.
          severity: says.some(({ from, urls }) => urls.length > 1 || from === 'fediverse:creator') ? 'info' : 'warning',
          networks: [network],
        };
      }
    }
  },
});

const mostShown = 3;

const isNamed = ({ accounts }: NetworkIdentity): boolean =>
  accounts.some(({ standing, pages }) => standing !== 'author' && pages > 0);

/** What the places are called whose tag is not their name. */
const sourceNames: Readonly<Partial<Record<ClaimSource, string>>> = { link: 'links', config: 'the config' };
