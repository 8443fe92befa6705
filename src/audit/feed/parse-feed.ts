/** Turns the text of a feed of any format into the few plain facts that we keep, with a library that knows the formats. */

import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { FeedKind } from '../../resources.ts';

/** An item as written; '' and undefined for what is missing. */
export interface RawItem {
  readonly link?: string | undefined;
  readonly guid?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly author?: string | undefined;
  /** Texts that may hold HTML. */
  readonly texts: readonly (string | undefined)[];
  readonly images: boolean;
}

export interface RawFeed {
  readonly title?: string | undefined;
  readonly home?: string | undefined;
  readonly self?: string | undefined;
  readonly hub?: string | undefined;
  readonly language?: string | undefined;
  readonly items: readonly RawItem[];
}

/** Undefined when it cannot be read at all. */
export function parseFeed(text: string, kind: FeedKind): RawFeed | undefined {
  try {
    return parsers[kind](text);
  } catch {
    return undefined; // the library throws for what lacks the shape of a feed; nothing more can be told
  }
}

const parsers = { rss: fromRss, rdf: fromRdf, atom: fromAtom, json: fromJson } satisfies Record<
  FeedKind,
  (text: string) => RawFeed
>;

function fromRss(text: string): RawFeed {
  const feed = parseRssFeed(text);
  return {
    title: feed.title,
    home: feed.link,
    ...hubLinks(feed.atom?.links),
    language: feed.language ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      link: item.link ?? linkOf(item.atom?.links) ?? permalink(item.guid),
      guid: item.guid?.value,
      title: item.title,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.dcterms?.created?.[0],
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
      author: nameOf(item.authors) ?? item.dc?.creators?.[0] ?? item.itunes?.author,
      texts: [item.content?.encoded, item.description],
      images: hasImage(item.enclosures) || hasMedia(item.media) || item.itunes?.image !== undefined,
    })),
  };
}

function fromRdf(text: string): RawFeed {
  const feed = parseRdfFeed(text);
  return {
    title: feed.title,
    home: feed.link,
    ...hubLinks(feed.atom?.links),
    language: feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      link: item.link,
      guid: item.rdf?.about ?? item.link,
      title: item.title,
      published: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
      updated: item.dcterms?.modified?.[0],
      author: item.dc?.creators?.[0],
      texts: [item.content?.encoded, item.description],
      images: hasMedia(item.media),
    })),
  };
}

function fromAtom(text: string): RawFeed {
  const feed = parseAtomFeed(text);
  return {
    title: feed.title?.value,
    home: linkOf(feed.links),
    ...hubLinks(feed.links),
    language: /<feed\b[^>]{0,2000}?\sxml:lang\s*=\s*["']([\w-]+)/i.exec(text.slice(0, 4000))?.[1],
    items: (feed.entries ?? []).map((entry) => ({
      link: linkOf(entry.links),
      guid: entry.id,
      title: entry.title?.value,
      published: entry.published ?? entry.dc?.dates?.[0],
      updated: entry.updated,
      author: nameOf(entry.authors),
      texts: [entry.content?.value, entry.summary?.value],
      images: hasImage(enclosures(entry.links)) || hasMedia(entry.media),
    })),
  };
}

function fromJson(text: string): RawFeed {
  const feed = parseJsonFeed(text);
  return {
    title: feed.title,
    home: feed.home_page_url,
    self: feed.feed_url,
    hub: feed.hubs?.[0]?.url,
    language: feed.language,
    items: (feed.items ?? []).map((item) => ({
      link: item.url ?? item.external_url,
      guid: item.id,
      title: item.title,
      published: item.date_published,
      updated: item.date_modified,
      author: nameOf(item.authors),
      texts: [item.content_html],
      images: Boolean(item.image ?? item.banner_image) || hasImage(attachments(item.attachments)),
    })),
  };
}

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
}

/** Atom's own page, https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2; HTML before what else there is. */
function linkOf(links: readonly Link[] = []): string | undefined {
  const own = links.filter(({ rel = 'alternate', href }) => rel === 'alternate' && href);
  return (own.find(({ type = 'text/html' }) => /html/i.test(type)) ?? own[0])?.href;
}

const hubLinks = (links: readonly Link[] = []): Pick<RawFeed, 'self' | 'hub'> => ({
  self: links.find(({ rel }) => rel === 'self')?.href,
  hub: links.find(({ rel }) => rel === 'hub')?.href,
});

interface Enclosed {
  readonly url?: string | undefined;
  readonly type?: string | undefined;
}

const enclosures = (links: readonly Link[] = []): readonly Enclosed[] =>
  links.filter(({ rel }) => rel === 'enclosure').map(({ href, type }) => ({ url: href, type }));

const attachments = (
  all: readonly { readonly url?: string | undefined; readonly mime_type?: string | undefined }[] = [],
): readonly Enclosed[] => all.map(({ url, mime_type }) => ({ url, type: mime_type }));

const hasImage = (enclosed: readonly Enclosed[] = []): boolean =>
  enclosed.some(({ url = '', type = '' }) => type.startsWith('image/') || imageName.test(url));

const imageName = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

interface Media {
  readonly thumbnails?: readonly unknown[] | undefined;
  readonly contents?: readonly (Enclosed & { readonly medium?: string | undefined })[] | undefined;
  readonly group?: Media | undefined;
}

function hasMedia(media: Media | undefined): boolean {
  if (!media) return false;
  const { thumbnails = [], contents = [], group } = media;
  const isPicture = contents.some(({ medium }) => medium === 'image') || hasImage(contents);
  return thumbnails.length > 0 || isPicture || (group !== undefined && hasMedia(group));
}

/** Podcasts and old RSS give a person by mail address and name: `ada@tea.example (Ada Muir)`. */
const nameOf = (
  people: readonly { readonly name?: string | undefined; readonly email?: string | undefined }[] = [],
): string | undefined => people.find(({ name }) => name)?.name;

const permalink = (
  guid: { readonly value?: string | undefined; readonly isPermaLink?: boolean | undefined } = {},
): string | undefined =>
  guid.isPermaLink !== false && /^https?:\/\//i.test(guid.value ?? '') ? guid.value : undefined;
