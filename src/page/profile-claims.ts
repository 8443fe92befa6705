/** Everything on a page by which somebody says that a social profile is theirs. */

import { parse } from '../address.ts';
import { canonicalProfile, type LinkReading, readHandle, readLink } from '../networks/read-link.ts';
import type { Anchor, LinkTag, Meta, Page, ProfileClaim } from './page.ts';
import { isAuthors, isClaim, type ProfileReading } from './profiles/link-claims.ts';
import { readSameAs } from './profiles/same-as.ts';

/** In document order. A link with `rel=me` yields two claims, `link` and `rel-me`. */
export function readProfileClaims(page: Page): readonly ProfileClaim[] {
  return [
    ...page.anchors.flatMap((anchor) => fromAnchor(anchor, page)),
    ...page.linkTags.flatMap((tag) => fromLinkTag(tag, page)),
    ...fromJsonLd(page),
    ...fromXCard(page),
    ...fromFediverse(page),
    ...fromOpenGraph(page),
  ].sort((one, other) => one.start - other.start);
}

function fromAnchor(anchor: Anchor, page: Page): ProfileClaim[] {
  const reading = profileOf(anchor.social);
  if (!reading || !isClaim(anchor, reading, page)) return [];
  const { href: raw, start, end, rels } = anchor;
  const claim = {
    whose: isAuthors(anchor, page) ? ('author' as const) : ('site' as const),
    ...ownerOf(reading),
    raw,
    start,
    end,
    anchor,
  };
  return rels.includes('me')
    ? [
        { from: 'link', ...claim },
        { from: 'rel-me', ...claim },
      ]
    : [{ from: 'link', ...claim }];
}

/** A link that follows at once names the profile too. */
function profileOf(reading: LinkReading | undefined): ProfileReading | undefined {
  if (reading?.kind === 'profile') return reading;
  if (reading?.kind !== 'follow' || reading.handle === '') return undefined;
  const url = canonicalProfile(reading.network, reading.handle);
  return url === undefined ? undefined : { kind: 'profile', network: reading.network, handle: reading.handle, url };
}

const ownerOf = ({ network, handle, url }: ProfileReading) => ({ network, handle, url });

function fromLinkTag({ rels, href, url, start, end }: LinkTag, { kind }: Page): ProfileClaim[] {
  const reading = rels.includes('me') && url ? profileAt(url) : undefined;
  const whose = kind.is === 'profile' ? 'author' : 'site';
  return reading ? [{ from: 'rel-me', whose, ...ownerOf(reading), raw: href, start, end }] : [];
}

function profileAt(address: string): ProfileReading | undefined {
  const url = parse(address);
  return url ? profileOf(readLink(url)) : undefined;
}

function fromJsonLd(page: Page): ProfileClaim[] {
  return readSameAs(page).flatMap(({ addresses, whose, start, end }) =>
    addresses.flatMap((raw) => {
      const reading = profileAt(page.resolve(raw) ?? '');
      // In sameAs a profile of a server that nobody knows is meant as one.
      return reading ? [{ from: 'sameAs' as const, whose, ...ownerOf(reading), raw, start, end }] : [];
    }),
  );
}

function fromXCard({ xCard }: Page): ProfileClaim[] {
  return [fromHandle('twitter:site', xCard.site), fromHandle('twitter:creator', xCard.creator)].flat();
}

function fromHandle(from: 'twitter:site' | 'twitter:creator', meta: Meta | undefined): ProfileClaim[] {
  if (!meta) return [];
  const { value: raw, start, end } = meta;
  const read = readHandle('x', raw);
  const url = 'handle' in read ? canonicalProfile('x', read.handle) : undefined;
  if (!('handle' in read) || !url) return [];
  return [{ from, whose: whoseIs[from], network: 'x', handle: read.handle, url, raw, start, end }];
}

/** Whom the meta tags speak for. */
const whoseIs = {
  'twitter:site': 'site',
  'twitter:creator': 'author',
  'fediverse:creator': 'author',
  'article:publisher': 'site',
  'article:author': 'author',
} as const satisfies Partial<Record<ProfileClaim['from'], ProfileClaim['whose']>>;

function fromAddress(from: keyof typeof whoseIs, { value, start, end }: Meta): ProfileClaim[] {
  const reading = profileAt(value);
  return reading ? [{ from, whose: whoseIs[from], ...ownerOf(reading), raw: value, start, end }] : [];
}

/** https://docs.joinmastodon.org/methods/oembed and https://blog.joinmastodon.org/2024/07/highlighting-journalism-on-mastodon/ */
const fediverseHandle = /^@?([\w.-]{1,64})@([a-z0-9.-]+\.[a-z0-9-]{2,63})$/i;

function fromFediverse({ metas }: Page): ProfileClaim[] {
  return metas
    .filter(({ key, value }) => key === 'fediverse:creator' && value !== '')
    .flatMap((meta) => {
      const { value, start, end } = meta;
      const [, name, server] = fediverseHandle.exec(value) ?? [];
      if (!name || !server) return fromAddress('fediverse:creator', meta);
      const host = server.toLowerCase();
      return [
        {
          from: 'fediverse:creator' as const,
          whose: whoseIs['fediverse:creator'],
          network: 'mastodon',
          handle: `${name}@${host}`,
          url: `https://${host}/@${name}`,
          raw: value,
          start,
          end,
        },
      ];
    });
}

function fromOpenGraph({ openGraph }: Page): ProfileClaim[] {
  return (['article:publisher', 'article:author'] as const).flatMap((from) =>
    openGraph.all(from).flatMap((meta) => fromAddress(from, meta)),
  );
}
