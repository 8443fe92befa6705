import { parse } from '../../src/address.ts';
import type { Place, Severity } from '../../src/finding.ts';
import type { Confidence } from '../../src/networks/network.ts';
import { networkName, networks } from '../../src/networks/networks.ts';
import { type LinkReading, readLink } from '../../src/networks/read-link.ts';
import type { Anchor, Page } from '../../src/page/page.ts';
import { isMeantAsProfile } from '../../src/page/profiles/link-claims.ts';
import { readSameAs } from '../../src/page/profiles/same-as.ts';
import { shownNetwork } from '../../src/page/profiles/shown-network.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow profile addresses that no account can have',
  why: "A handle that breaks the network's rules, or one of the network's own pages in place of a profile, sends everybody who wants to follow to an error page.",
  sources: [
    'https://github.com/lorey/social-media-profiles-regexs',
    'https://github.com/sherlock-project/sherlock',
    'https://atproto.com/specs/handle',
  ],
  severity: 'error',
  examples: {
    good: ['<footer><a href="https://www.youtube.com/@willowtea">YouTube</a></footer>'],
    bad: [
      '<footer><a href="https://bsky.app/profile/willowtea">Bluesky</a></footer>',
      '<footer><a href="https://x.com/https://x.com/willowtea">X</a></footer>',
    ],
  },

  target: profileAddresses,

  *check(addresses) {
    const told = new Set<string>();
    for (const { written, reading, fault, at } of addresses) {
      const key = `${reading.network} ${written.trim()}`;
      if (!fault || told.has(key)) continue;
      told.add(key);
      yield {
        message: `Expected the address of a profile on ${networkName(reading.network)}, found ${shorten(written.trim(), 80)}, which ${fault.reason}`,
        at,
        severity: weight[fault.confidence],
        networks: [reading.network],
      };
    }
  },
});

/** Handle rules that only others tell may have exceptions. */
const weight = {
  documented: 'error',
  observed: 'error',
  derived: 'error',
  'third-party': 'warning',
  unconfirmed: 'info',
} satisfies Record<Confidence, Severity>;

interface Address {
  readonly written: string;
  readonly reading: LinkReading;
  readonly fault: { readonly reason: string; readonly confidence: Confidence } | undefined;
  readonly at: Draft['at'];
}

/** Of links where profiles stand, and of sameAs; without mentions in a text. */
function profileAddresses(page: Page): readonly Address[] {
  return [
    ...page.anchors.flatMap((anchor) => linked(anchor, page)),
    ...readSameAs(page).flatMap(({ addresses, start, end }) =>
      addresses.flatMap((written) => addressAt(written, { start, end }, page)),
    ),
  ];
}

function linked(anchor: Anchor, page: Page): Address[] {
  const { social: reading, href: written } = anchor;
  const found = reading?.kind === 'other' ? reserved(anchor, reading) : reading ? judged(written, reading, anchor) : [];
  if (found.length === 0 || !isMeantAsProfile(anchor, page)) return [];
  return reading?.kind !== 'other' || shownNetwork(anchor, page) === reading.network ? found : [];
}

function addressAt(written: string, at: Place, page: Page): Address[] {
  const url = parse(page.resolve(written) ?? '');
  const reading = url && readLink(url);
  return reading ? judged(written, reading, at) : [];
}

function judged(written: string, reading: LinkReading, at: Place): Address[] {
  if (reading.kind === 'profile') return [{ written, reading, fault: undefined, at }];
  return reading.kind === 'bad-profile' ? [{ written, reading, fault: reading, at }] : [];
}

/** One of the network's own pages, where its icon promises a profile: `instagram.com/explore`. */
function reserved(anchor: Anchor, reading: LinkReading): Address[] {
  const { profiles } = networks.get(reading.network) ?? {};
  const [, segment = '', ...more] = (anchor.url?.pathname ?? '').replace(/\/$/, '').split('/');
  if (!profiles?.reserved.includes(segment.toLowerCase()) || more.length > 0) return [];
  const confidence = profiles.reservedFrom?.confidence ?? 'unconfirmed';
  const fault = { reason: `is a page of ${networkName(reading.network)} itself`, confidence };
  return [{ written: anchor.href, reading, fault, at: anchor }];
}
