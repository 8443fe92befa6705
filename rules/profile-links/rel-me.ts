import { isHostWithin, parseHttp, sameness } from '../../src/address.ts';
import type { Evidence } from '../../src/finding.ts';
import { attributes } from '../../src/markup.ts';
import { networkName, networks } from '../../src/networks/networks.ts';
import type { Page, ProfileClaim } from '../../src/page/page.ts';
import { isOwnDomain } from '../../src/page/profiles/own-domain.ts';
import {
  type AccountAnswer,
  account,
  type DidAnswer,
  did,
  link,
  type Resources,
  type Wanted,
} from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const asked = 'https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=example.com';
const webFinger = 'https://mastodon.social/.well-known/webfinger?resource=acct:willowtea@mastodon.social';
const confirmed = {
  html: '<footer><a rel="me" href="https://mastodon.social/@willowtea">Mastodon</a></footer>',
  url: 'https://example.com/',
};

export default resourceRule({
  summary: 'Require proof on the start page that its profiles belong to the site',
  why: 'Mastodon marks the site as verified on a profile when the profile and the site link to each other, the site with rel=me, and Bluesky takes a domain for a handle when the domain names the account: nobody else can claim either.',
  sources: [
    'https://docs.joinmastodon.org/user/profile/#verification',
    'https://docs.joinmastodon.org/methods/accounts/#lookup',
    'https://atproto.com/specs/handle',
  ],
  severity: 'info',
  examples: {
    good: [
      {
        ...confirmed,
        resources: { [webFinger]: { links: ['https://example.com/'], verified: ['https://example.com/'] } },
      },
    ],
    bad: [
      {
        html: '<footer><a href="https://mastodon.social/@willowtea">Mastodon</a></footer>',
        url: 'https://example.com/',
      },
      { ...confirmed, resources: { [webFinger]: { links: ['https://old.example/'], verified: [] } } },
      {
        html: '<footer><a href="https://bsky.app/profile/example.com">Bluesky</a></footer>',
        url: 'https://example.com/',
        resources: { [asked]: { outcome: 'http_error', status: 400, state: 'unknown' } },
      },
    ],
  },

  target: (page) => (page.kind.is === 'home' ? proofsOn(page) : undefined),
  resources: (proofs) => proofs.flatMap(({ wants }) => wants.map((want) => ({ ...want, optional: true as const }))),

  *check(proofs, _, resources) {
    for (const proof of proofs) {
      const told = proof.kind === 'link' ? judgeLink(proof, resources) : judgeDomain(proof, resources);
      if (told === 'unknown') yield skip;
      else if (told) yield { ...told, networks: [proof.network], at: proof.at };
    }
  },
});

interface Asked {
  readonly network: string;
  /** As findings show it. */
  readonly handle: string;
  readonly wants: readonly Wanted[];
  readonly at: Evidence;
}

/** A link that stands for the site. */
interface LinkProof extends Asked {
  readonly kind: 'link';
  readonly page: string;
  readonly profile: string;
  /** It says rel=me, as any on the page to the same account may. */
  readonly isProved: boolean;
  readonly rels: readonly string[];
}

/** A handle that is the site's own domain. */
interface DomainProof extends Asked {
  readonly kind: 'domain';
  readonly gone: readonly number[];
}

function proofsOn(page: Page): readonly (LinkProof | DomainProof)[] {
  const proofs = new Map<string, LinkProof | DomainProof>();
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

function linkBack(claim: ProfileClaim, isProved: boolean, page: Page): LinkProof | undefined {
  const { network, url, handle, from, whose, anchor } = claim;
  const { confirmsLinks, lookup } = networks.get(network) ?? {};
  if (from !== 'link' || whose !== 'site' || !confirmsLinks) return undefined;
  const question = page.site.isLocal ? undefined : lookup?.ask?.(handle); // nobody's profile leads to a copy at home
  return {
    kind: 'link',
    network,
    handle: shorten(handle, 80),
    page: page.url,
    profile: url,
    isProved,
    rels: anchor?.rels ?? [],
    wants: question !== undefined && URL.canParse(question) ? [account(new URL(question).href)] : [],
    at: page.evidence(claim),
  };
}

type Told = Omit<Draft, 'at'> | 'unknown' | undefined;

function judgeLink(proof: LinkProof, resources: Resources): Told {
  const { network, handle, page, profile, isProved, rels, wants } = proof;
  const [want] = wants;
  const { links, verified }: Partial<AccountAnswer> = want && resources.has(want) ? resources.account(want.url) : {};
  const isOurs = (address: string): boolean => isOfSite(address, page);
  if (verified?.some(isOurs)) return undefined; // by whatever page
  if (!isProved) {
    return {
      message: `Missing rel="me" on the link to the ${networkName(network)} profile @${handle}`,
      help: `<a${attributes({ href: profile, rel: ['me', ...rels].join(' ') })}>`,
    };
  }
  if (links === undefined) return want ? 'unknown' : undefined;
  if (!links.some(isOurs)) {
    return {
      message: `Expected the ${networkName(network)} profile @${handle} to link to the site, found no such link`,
      help: `Add ${page} to the fields of the profile`,
    };
  }
  const isHere = links.some((address) => address.startsWith('https:') && sameness(address) === sameness(page));
  if (!isHere || verified === undefined) return undefined;
  return {
    message: `Expected the link to the site on the ${networkName(network)} profile @${handle} to be verified, found it unverified`,
    help: 'Save the profile once more: its server looks for rel="me" then',
  };
}

/** The host, whichever of its names. */
function isOfSite(address: string, page: string): boolean {
  const [one, other] = [parseHttp(address)?.hostname, parseHttp(page)?.hostname];
  return one !== undefined && other !== undefined && (isHostWithin(one, other) || isHostWithin(other, one));
}

function ownDomain(claim: ProfileClaim, page: Page): DomainProof | undefined {
  const { network, handle } = claim;
  const { domainHandles, lookup } = networks.get(network) ?? {};
  if (!domainHandles || !lookup?.ask || !isOwnDomain(claim, page.url)) return undefined;
  return {
    kind: 'domain',
    network,
    handle: shorten(handle.toLowerCase(), 80),
    wants: [link(new URL(lookup.ask(handle)).href), did(domainHandles.file(handle.toLowerCase()))],
    gone: lookup.gone ?? [],
    at: page.evidence(claim),
  };
}

/** What the network knows counts; what the domain says only tells why. */
function judgeDomain({ network, handle, wants, gone }: DomainProof, resources: Resources): Told {
  const [question, proof] = wants;
  const { domainHandles } = networks.get(network) ?? {};
  if (!question || !domainHandles || !resources.has(question)) return 'unknown';
  const { state, status } = resources.link(question.url);
  if (state !== 'broken' && !gone.includes(status)) return state === 'unknown' ? 'unknown' : undefined;
  const why = proof && resources.has(proof) ? reasonIn(resources.did(proof.url), domainHandles.record) : undefined;
  return {
    message: `Expected the domain to confirm its ${networkName(network)} handle @${handle}, found ${why ?? 'no account of that name'}`,
    help: `DNS: ${domainHandles.record}.${handle} TXT "did=did:plc:…"\nor ${domainHandles.file(handle)} with nothing but did:plc:… in it`,
  };
}

function reasonIn({ record, file, fault }: DidAnswer, name: string): string | undefined {
  const named = record ?? file;
  if (named) return `${shorten(named, 60)}, whose account has another handle`;
  if (record !== null || file !== null) return undefined;
  return fault
    ? `${fault} in /.well-known/atproto-did`
    : `neither a record ${name} in the DNS nor /.well-known/atproto-did`;
}
