import type { Evidence } from '../../src/finding.ts';
import { attributes } from '../../src/markup.ts';
import { networkName, networks } from '../../src/networks/networks.ts';
import type { Page, ProfileClaim } from '../../src/page/page.ts';
import { isOwnDomain } from '../../src/page/profiles/own-domain.ts';
import { link } from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const asked = 'https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=example.com';

export default resourceRule({
  summary: 'Require proof on the start page that its profiles belong to the site',
  why: 'Mastodon marks the site as verified on a profile when a link with rel=me leads back, and Bluesky takes a domain for a handle when the domain names the account: nobody else can claim either.',
  sources: ['https://docs.joinmastodon.org/user/profile/#verification', 'https://atproto.com/specs/handle'],
  severity: 'info',
  examples: {
    good: [
      {
        html: '<footer><a rel="me" href="https://mastodon.social/@willowtea">Mastodon</a></footer>',
        url: 'https://example.com/',
      },
    ],
    bad: [
      {
        html: '<footer><a href="https://mastodon.social/@willowtea">Mastodon</a></footer>',
        url: 'https://example.com/',
      },
      {
        html: '<footer><a href="https://bsky.app/profile/example.com">Bluesky</a></footer>',
        url: 'https://example.com/',
        resources: { [asked]: { outcome: 'http_error', status: 400, state: 'unknown' } },
      },
    ],
  },

  target: (page) => (page.kind.is === 'home' ? proofsOn(page) : undefined),
  resources: (proofs) => proofs.flatMap(({ asked: question }) => (question === undefined ? [] : [link(question)])),

  *check(proofs, _, resources) {
    for (const { asked: question, gone, draft, isMissing, at } of proofs) {
      const answer = question === undefined ? undefined : resources.link(question);
      if (isMissing || (answer && (answer.state === 'broken' || gone.includes(answer.status)))) yield { ...draft, at };
      else if (answer?.state === 'unknown') yield skip;
    }
  },
});

interface Proof {
  /** Address that tells whether the network accepts the domain. */
  readonly asked?: string;
  readonly gone: readonly number[];
  readonly isMissing: boolean;
  readonly draft: Draft;
  readonly at: Evidence;
}

function proofsOn(page: Page): readonly Proof[] {
  const proofs = new Map<string, Proof>();
  const proved = new Set(
    page.profileClaims.filter(({ from }) => from === 'rel-me').map(({ url }) => url.toLowerCase()),
  );
  for (const claim of page.profileClaims) {
    const key = claim.url.toLowerCase();
    const proof = proofs.has(key) ? undefined : (linkBack(claim, proved.has(key), page) ?? ownDomain(claim, page));
    if (proof) proofs.set(key, proof);
  }
  return [...proofs.values()];
}

/** A link that stands for the site; it is proved when any on the page to the same account says rel=me. */
function linkBack(claim: ProfileClaim, isProved: boolean, page: Page): Proof | undefined {
  const { network, url, handle, from, whose, anchor } = claim;
  if (from !== 'link' || whose !== 'site' || !networks.get(network)?.confirmsLinks) return undefined;
  const rel = ['me', ...(anchor?.rels ?? [])].join(' ');
  return {
    gone: [],
    isMissing: !isProved,
    draft: {
      message: `Missing rel="me" on the link to the ${networkName(network)} profile @${shorten(handle, 80)}`,
      help: `<a${attributes({ href: url, rel })}>`,
      networks: [network],
    },
    at: page.evidence(claim),
  };
}

function ownDomain(claim: ProfileClaim, page: Page): Proof | undefined {
  const { network, handle } = claim;
  const { domainHandles, lookup } = networks.get(network) ?? {};
  if (!domainHandles || !lookup?.ask || !isOwnDomain(claim, page.url)) return undefined;
  const shown = shorten(handle.toLowerCase(), 80);
  return {
    asked: new URL(lookup.ask(handle)).href,
    gone: lookup.gone ?? [],
    isMissing: false,
    draft: {
      message: `Expected the domain to confirm its ${networkName(network)} handle @${shown}, found no account of that name`,
      help: `DNS: ${domainHandles.record}.${shown} TXT "did=did:plc:…"\nor ${domainHandles.file(shown)} with nothing but did:plc:… in it`,
      networks: [network],
    },
    at: page.evidence(claim),
  };
}
