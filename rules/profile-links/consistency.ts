import type { NetworkIdentity } from '../../src/identity.ts';
import { networkName } from '../../src/networks/networks.ts';
import { shownAddress } from '../../src/networks/shown-address.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require one profile per network in the header and footer of all pages',
  why: 'An old or wrong profile that is left on some templates splits the followers, or sends them to a stranger.',
  sources: ['https://schema.org/sameAs'],
  severity: 'warning',
  examples: {
    good: [{ html: footer('willowtea'), site: { 'https://example.com/tea/white': footer('WillowTea') } }],
    bad: [
      {
        html: footer('willowtea'),
        site: {
          'https://example.com/tea/white': footer('willowtea'),
          'https://example.com/tea/black': footer('oldtea'),
        },
      },
    ],
  },

  *check(_, __, { identity: { networks } }) {
    if (new Set(networks.flatMap(pagesWithLinks)).size < 2) yield skip;
    for (const { network, rivals } of networks) {
      for (const ofEdition of rivals) {
        const found = ofEdition
          .slice(0, mostShown)
          .map(({ url, pages }) => `${shownAddress(url)} on ${count(pages, 'page')}`);
        if (ofEdition.length > mostShown) found.push(`${ofEdition.length - mostShown} more`);
        yield {
          message: `Expected one profile on ${networkName(network)} in header and footer, found ${found.join(', ')}`,
          pages: ofEdition.slice(1).flatMap(({ on }) => on),
          networks: [network],
        };
      }
    }
  },
});

const mostShown = 4;

const pagesWithLinks = ({ accounts }: NetworkIdentity): readonly string[] =>
  accounts.flatMap(({ claims }) => claims.flatMap(({ framed = 0, on }) => (framed > 0 ? on : [])));

function footer(handle: string): string {
  return `<footer><a href="https://x.com/${handle}">X</a></footer>`;
}
