/** Things that pages point to and rules judge. The audit probes each distinct one once in a run. */

import type { Outcome } from './fetch/reply.ts';
import type { RobotsFault } from './fetch/robots-faults.ts';
import type { IsoDate } from './page/iso-date.ts';

/** The kinds of resources, and what probing one tells. */
export interface Answers {
  readonly image: ImageAnswer;
  readonly robots: RobotsAnswer;
  readonly link: LinkAnswer;
  readonly feed: FeedAnswer;
  readonly oembed: OembedAnswer;
  readonly account: AccountAnswer;
  readonly did: DidAnswer;
  readonly view: ViewAnswer;
  readonly part: PartAnswer;
  readonly rendered: RenderedAnswer;
}

export type WantedKind = keyof Answers;

/** What a rule asks for. For `robots`, any URL of the host: the verdict is about that URL. */
export interface Wanted {
  readonly kind: WantedKind;
  readonly url: string;
  /** For a `view`, as whom the page is asked for; for a `part`, how. The names of `networks/askers`. */
  readonly as?: string;
  /** A resource rule is judged without it, too: `check` asks `resources.has(…)` before it takes the answer. */
  readonly optional?: true;
}

/** Why a resource was not probed. The rule is then skipped and the report says so. */
export type NotProbed =
  | 'offline'
  | 'external'
  | 'limit'
  | 'unsafe_address'
  | 'robots_denied'
  | 'cancelled'
  /** Done only when a flag asks for it. */
  | 'switched_off'
  /** A folder answers everybody alike. */
  | 'no_server'
  /** Only one page was named, and this does not lie beside it. */
  | 'no_file';

/** What every probe tells. */
export interface Answer {
  readonly url: string;
  readonly outcome: Outcome;
  /** HTTP status of the last hop; 0 when there was no answer. */
  readonly status: number;
  /** Address after redirects. */
  readonly finalUrl: string;
  /** Number of redirects followed. */
  readonly redirects: number;
  /** Why it failed, for people: `connection refused`. */
  readonly reason?: string;
}

export type ImageFormat =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'svg'
  | 'bmp'
  | 'ico'
  | 'tiff'
  | 'jxl'
  | 'other';

/** What the bytes of an image say. Nothing is decoded; the header bytes are enough. */
export interface ImageAnswer extends Answer {
  /** Content-Type without parameters, lower case; empty when missing. */
  readonly contentType: string;
  /** By the bytes, whatever the Content-Type; undefined: not an image that we know. */
  readonly format?: ImageFormat;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Weight of the whole file in bytes, from Content-Length, Content-Range or the body. */
  readonly bytes?: number;
  readonly animated?: boolean;
  /** `Content-Disposition: attachment`. */
  readonly attachment: boolean;
}

/** Which preview crawlers may fetch the URL, as its host's robots.txt says. */
export interface RobotsAnswer extends Answer {
  /** Product tokens (as in `networks/crawlers`) to true when allowed. Empty when the file could not be read. */
  readonly allows: Readonly<Record<string, boolean>>;
  /** What is wrong with the file itself; the first few. */
  readonly faults?: readonly RobotsFault[];
}

/** Whether an address answers. `unknown`: the host turns robots away (401, 403, 405, 429, 999, sign-in walls). */
export interface LinkAnswer extends Answer {
  readonly state: 'fine' | 'broken' | 'unknown';
}

export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json';

/** A date as written, and the moment that it means; undefined when it is none. */
export interface FeedDate {
  readonly raw: string;
  readonly date?: IsoDate;
}

export interface FeedItem {
  /** Absolute http(s) address. */
  readonly link?: string;
  /** As written, when it is no whole address by itself. */
  readonly rawLink?: string;
  /** `guid` of RSS, `id` of Atom and JSON Feed. */
  readonly guid?: string;
  /** Shortened. */
  readonly title?: string;
  readonly published?: FeedDate;
  readonly updated?: FeedDate;
  readonly author?: string;
  /** An enclosure, a thumbnail, or an `<img>` in its text. */
  readonly hasImage: boolean;
}

export type FeedFault =
  /** A strict reader stops there. Lines and columns count from 1. */
  | { readonly code: 'not_well_formed'; readonly line: number; readonly column: number; readonly reason: string }
  /** `found` is for people: `HTML`, `nothing`. */
  | { readonly code: 'not_a_feed'; readonly found: string }
  | { readonly code: 'content_type'; readonly found: string }
  | { readonly code: 'charset'; readonly found: string }
  | { readonly code: 'cut'; readonly bytes: number };

/** What a feed holds. */
export interface FeedAnswer extends Answer {
  /** Content-Type without parameters, lower case; empty when missing, and for files. */
  readonly contentType: string;
  /** Undefined: no feed. */
  readonly kind?: FeedKind;
  readonly title?: string;
  /** The page that it belongs to. */
  readonly home?: string;
  readonly self?: string;
  readonly hub?: string;
  readonly language?: string;
  /** Newest first, those without a date last; at most 500. */
  readonly items: readonly FeedItem[];
  /** Before any was left out. */
  readonly total: number;
  readonly faults: readonly FeedFault[];
}

/** What stands at an oEmbed address: of a page's own link, or of a network that is asked about an embedded post. */
export interface OembedAnswer extends Answer {
  /** Content-Type without parameters, lower case; empty when missing. */
  readonly contentType: string;
  /** What it is written in; undefined when it is neither. */
  readonly format?: 'json' | 'xml';
  /** What came instead, for people: `an HTML page`. */
  readonly fault?: string;
  /** By the names of https://oembed.com/, long values shortened; what is no text, number or truth value is left out. */
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a server of the fediverse tells of an account. The address is that of its WebFinger. What it does not tell is undefined. */
export interface AccountAnswer extends Answer {
  /** Addresses in the fields of the profile and in its text. */
  readonly links?: readonly string[];
  /** Those that the server found to link back. */
  readonly verified?: readonly string[];
  /** Domains whose pages may name the account as their author. */
  readonly credits?: readonly string[];
}

/** Which account a domain names as its own (https://atproto.com/specs/handle). The address is that of its file. */
export interface DidAnswer extends Answer {
  /** Out of the DNS record; `null`: there is none, undefined: it could not be looked up. */
  readonly record?: string | null;
  /** Out of the file, likewise. */
  readonly file?: string | null;
  /** What the file holds instead, for people. */
  readonly fault?: string;
}

/** A page of the site as somebody gets it: a browser, the bot of a network. */
export interface ViewAnswer extends Answer {
  /** Content-Type without parameters, lower case; empty when missing. */
  readonly contentType: string;
  /** `title`, `description`, `canonical`, `robots`, `og:…` and `twitter:…`: the first that is not empty, shortened. */
  readonly tags: Readonly<Record<string, string>>;
  /** What stands before the page, for people: `a challenge of Cloudflare`, `a sign-in page`. */
  readonly barrier?: string;
}

/** A page of the site after its scripts have run in a browser. */
export interface RenderedAnswer extends Answer {
  /** As in a view. */
  readonly tags: Readonly<Record<string, string>>;
  /** Words of its main text. */
  readonly words: number;
}

/** A page of the site, asked for in a way in which bots ask. */
export interface PartAnswer extends Answer {
  /** Status 206. */
  readonly isPart: boolean;
  /** As sent. */
  readonly contentRange?: string;
  /** As sent, lower case; empty when missing. */
  readonly contentEncoding: string;
  /** Bytes that came, after decoding; undefined when there were more than we read. */
  readonly bytes?: number;
  /** The first bytes, in hexadecimal digits. */
  readonly opening: string;
}

/** The answers that a rule asked for, by kind and address: `resources.image(url)`. */
export type Resources = { readonly [Kind in WantedKind]: (url: string, as?: string) => Answers[Kind] } & {
  /**
   * Whether it was probed. A resource rule is judged only when all that it wants was, but for what is optional; a site
   * rule as soon as something was, so it asks before it takes an answer.
   */
  has(want: Wanted): boolean;
};

/** The short way to ask: `resources: (t) => [image(t.url)]`. */
export const image = (url: string): Wanted => ({ kind: 'image', url });
export const robots = (url: string): Wanted => ({ kind: 'robots', url });
export const link = (url: string): Wanted => ({ kind: 'link', url });
export const feed = (url: string): Wanted => ({ kind: 'feed', url });
export const oembed = (url: string): Wanted => ({ kind: 'oembed', url });
export const account = (url: string): Wanted => ({ kind: 'account', url });
export const did = (url: string): Wanted => ({ kind: 'did', url });
export const view = (url: string, as: string): Wanted => ({ kind: 'view', url, as });
export const part = (url: string, as: string): Wanted => ({ kind: 'part', url, as });
export const rendered = (url: string): Wanted => ({ kind: 'rendered', url });
