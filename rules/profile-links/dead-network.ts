import { networkName, networks } from '../../src/networks/networks.ts';
import { type LinkReading, readLink } from '../../src/networks/read-link.ts';
import type { Anchor, Page } from '../../src/page/page.ts';
import { isMeantAsProfile } from '../../src/page/profiles/link-claims.ts';
import { shownNetwork } from '../../src/page/profiles/shown-network.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow links to profiles on networks that have closed',
  why: 'The profile is gone for good: its icon wastes a click, and tells visitors when the site was last looked after.',
  sources: ['https://github.com/codyogden/killedbygoogle', 'https://schema.org/sameAs'],
  severity: 'error',
  examples: {
    good: ['<footer><a href="https://www.youtube.com/@willowtea">YouTube</a></footer>'],
    bad: ['<footer><a href="https://plus.google.com/+willowtea">Google+</a></footer>'],
  },

  target: (page) =>
    [...claimed(page), ...declared(page), ...linked(page)].sort((one, other) => one.start - other.start),

  *check(profiles) {
    const told = new Set<string>();
    for (const { network, start, end } of profiles) {
      const closed = networks.get(network)?.closed;
      if (!closed || told.has(network)) continue;
      told.add(network);
      yield {
        message: `Unexpected link to a profile on ${networkName(network)}, which closed ${whenClosed(closed.date)}`,
        at: { start, end },
        help: closed.instead ? `Use ${closed.instead}, or remove it` : 'Remove it',
        severity: closed.confidence === 'unconfirmed' ? 'info' : 'error',
        networks: [network],
      };
    }
  },
});

interface Named {
  readonly network: string;
  readonly start: number;
  readonly end: number;
}

const claimed = ({ profileClaims }: Page): readonly Named[] => profileClaims;

/** `<link rel="publisher">` was Google+'s own. */
const declared = ({ linkTags }: Page): readonly Named[] =>
  linkTags.flatMap(({ rels, url, start, end }) => {
    const reading =
      rels.some((rel) => rel === 'publisher' || rel === 'author') && url ? readLink(new URL(url)) : undefined;
    return reading ? [{ network: reading.network, start, end }] : [];
  });

/** Kinds of reading that leave no doubt, where profiles stand. */
const sure: ReadonlySet<LinkReading['kind']> = new Set<LinkReading['kind']>([
  'bad-profile',
  'home',
  'follow',
  'message',
]);

const linked = (page: Page): readonly Named[] =>
  page.anchors.flatMap((anchor) =>
    anchor.social && isProfile(anchor, anchor.social, page)
      ? [{ ...placeOf(anchor), network: anchor.social.network }]
      : [],
  );

/** Of networks whose addresses we cannot take apart, the link must at least show the name. */
const isProfile = (anchor: Anchor, { kind, network }: LinkReading, page: Page): boolean =>
  (sure.has(kind) || (kind === 'other' && isShown(anchor, network, page))) && isMeantAsProfile(anchor, page);

const isShown = (anchor: Anchor, network: string, page: Page): boolean =>
  shownNetwork(anchor, page) === network || anchor.name.trim().toLowerCase() === networkName(network).toLowerCase();

const placeOf = ({ start, end }: Anchor) => ({ start, end });

/** `on 2019-04-02`, `in 2017`. */
const whenClosed = (date: string): string => `${date.length > 7 ? 'on' : 'in'} ${date}`;
