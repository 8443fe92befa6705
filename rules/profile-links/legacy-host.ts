import { parse } from '../../src/address.ts';
import { copiedParameters } from '../../src/networks/copied-parameters.ts';
import { mobileHost } from '../../src/networks/mobile-host.ts';
import { legacyHost, networks } from '../../src/networks/networks.ts';
import { isPlaceholder } from '../../src/networks/placeholders.ts';
import type { Page, ProfileClaim } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Specify profiles by their present address',
  why: 'Old hosts, http and phone editions redirect as long as the network cares to, and parameters that an app added tell whose phone the link was copied from. One spelling everywhere lets machines see one profile.',
  sources: [
    'https://developers.facebook.com/documentation/threads/threads-web-intents',
    'https://github.com/lorey/social-media-profiles-regexs',
  ],
  severity: 'info',
  examples: {
    good: ['<footer><a href="https://x.com/willowtea">X</a></footer>'],
    bad: [
      '<footer><a href="https://twitter.com/willowtea">X</a></footer>',
      '<footer><a href="http://www.facebook.com/willowtea">Facebook</a></footer>',
      '<footer><a href="https://www.instagram.com/willowtea?igsh=dGVh">Instagram</a></footer>',
    ],
  },

  target: ({ profileClaims }) => framedFirst(profileClaims.filter(isJudged)),

  *check(claims, _, page) {
    const told = new Set<string>();
    for (const claim of claims) {
      const present = presentAddress(claim, page);
      if (present === undefined || told.has(claim.network)) continue;
      told.add(claim.network);
      yield {
        message: `Expected ${shorten(present, 100)}, found ${shorten(claim.raw.trim(), 100)}`,
        at: claim,
        networks: [claim.network],
      };
    }
  },
});

/** Handles rather than addresses. */
const named: ReadonlySet<ProfileClaim['from']> = new Set<ProfileClaim['from']>([
  'twitter:site',
  'twitter:creator',
  'fediverse:creator',
]);

/** The same on all pages of a site, before whoever is named on one of them. */
function framedFirst(claims: readonly ProfileClaim[]): readonly ProfileClaim[] {
  return [...claims.filter(isFramed), ...claims.filter((claim) => !isFramed(claim))];
}

const isFramed = ({ anchor }: ProfileClaim): boolean =>
  anchor !== undefined && ['header', 'footer', 'nav'].includes(anchor.region);

/** What is closed, and what the theme left behind, is told by rules of their own. */
const isJudged = ({ from, network, handle }: ProfileClaim): boolean =>
  !named.has(from) && !networks.get(network)?.closed && !isPlaceholder(network, handle);

/** What to write instead; undefined when nothing is old about the address. */
function presentAddress({ raw, url: canonical }: ProfileClaim, page: Page): string | undefined {
  const url = parse(page.resolve(raw) ?? '');
  if (!url) return undefined;
  if (legacyHost(url.hostname) || mobileHost.is(url.hostname)) return canonical;
  const copied = [...url.searchParams.keys()].filter((name) => copiedParameters.has(name));
  if (url.protocol !== 'http:' && copied.length === 0) return undefined;

  const present = new URL(url);
  present.protocol = 'https:';
  for (const name of copied) present.searchParams.delete(name);
  return present.href;
}
