/** What a rule can ask of a page. Every fact is read from the HTML when first asked for, then kept. */

import type { CheerioAPI } from 'cheerio';
import type { Hop, Timing } from '../fetch/reply.ts';
import type { Evidence, Place } from '../finding.ts';
import type { Service } from '../networks/network.ts';
import type { LinkReading } from '../networks/read-link.ts';
import type { Site } from '../site.ts';
import type { Element, HtmlDocument } from './document.ts';

/** What the page was made from. */
export interface PageInput {
  /** Final address after redirects, normalised, without fragment. */
  readonly url: string;
  /** Address that was asked for. */
  readonly requestedUrl: string;
  readonly hops: readonly Hop[];
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timing: Timing;
  /** Decoded size in bytes, and whether the body was cut at the limit. */
  readonly bytes: number;
  readonly truncated: boolean;
  /** Encoding that the text was decoded with, WHATWG name in lower case. */
  readonly charset: string;
  readonly html: string;
  readonly site: Site;
}

/** One `<meta>` with a key, in document order. `start..end` spans the tag. */
export interface Meta extends Place {
  readonly element: Element;
  readonly attribute: 'property' | 'name' | 'itemprop' | 'http-equiv';
  /** Lower case, trimmed: `og:title`. A tag that carries both `property` and `name` yields a Meta for each. */
  readonly key: string;
  /** As typed: `OG:Title `. */
  readonly rawKey: string;
  /** Decoded content as typed; undefined when the attribute is missing. */
  readonly content: string | undefined;
  /** Content trimmed, inner white space folded; '' when empty or missing. */
  readonly value: string;
  readonly inHead: boolean;
}

/** A structured Open Graph object: the root tag and the properties that follow it, as ogp.me groups them. */
export interface OgMedia extends Place {
  readonly kind: 'image' | 'video' | 'audio';
  /** The tag that opened the object (`og:image` or `og:image:url`). */
  readonly root: Meta;
  /** Address as written. */
  readonly value: string;
  /** Absolute address after resolving against the page; undefined when it is no http(s) URL. */
  readonly url: string | undefined;
  readonly secureUrl?: Meta;
  readonly type?: Meta;
  readonly width?: Meta;
  readonly height?: Meta;
  readonly alt?: Meta;
}

export interface OpenGraph {
  /** All metas of the vocabularies og:, article:, book:, profile:, product:, music:, video:, payment:, fb:, al:, in order, whichever attribute carries them. */
  readonly properties: readonly Meta[];
  /** First non-empty tag of that name, as ogp.me says; else undefined. */
  first(key: string): Meta | undefined;
  all(key: string): readonly Meta[];
  readonly title: Meta | undefined;
  readonly description: Meta | undefined;
  readonly url: Meta | undefined;
  readonly type: Meta | undefined;
  readonly siteName: Meta | undefined;
  readonly locale: Meta | undefined;
  readonly localeAlternates: readonly Meta[];
  readonly images: readonly OgMedia[];
  readonly videos: readonly OgMedia[];
  readonly audios: readonly OgMedia[];
  /** `og:image:width` and its like that stand before any root tag. */
  readonly orphans: readonly Meta[];
}

export interface XCard {
  /** All twitter: metas in order. */
  readonly properties: readonly Meta[];
  /** X takes the last `twitter:card`, the first non-empty of the others. */
  first(key: string): Meta | undefined;
  all(key: string): readonly Meta[];
  readonly card: Meta | undefined;
  readonly title: Meta | undefined;
  readonly description: Meta | undefined;
  readonly image: Meta | undefined;
  readonly imageAlt: Meta | undefined;
  readonly site: Meta | undefined;
  readonly creator: Meta | undefined;
}

/** `<title>` or `<hN>`; text with white space folded. */
export interface TextFact extends Place {
  readonly element: Element;
  readonly text: string;
}
export interface Heading extends TextFact {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}

/** A `<link>` element, or a `Link:` header entry (then `element` is undefined and start = end = 0). */
export interface LinkTag extends Place {
  readonly element: Element | undefined;
  /** Lower case, split on white space. */
  readonly rels: readonly string[];
  /** As typed, trimmed. */
  readonly href: string;
  /** Absolute; undefined when it does not parse or has no href. */
  readonly url: string | undefined;
  readonly type: string;
  readonly hreflang: string;
  readonly title: string;
  readonly sizes: string;
  readonly inHead: boolean;
}

/** Where on the page something stands, by its nearest landmark. */
export type Region = 'header' | 'nav' | 'main' | 'article' | 'aside' | 'footer' | 'comments' | 'body';

/** An `<a href>` or `<area href>`, read once. */
export interface Anchor extends Place {
  readonly element: Element;
  readonly href: string;
  /** Absolute; undefined when it does not parse. Fragment kept. */
  readonly url: URL | undefined;
  /** Visible text, white space folded. */
  readonly text: string;
  /** Name that assistive technology gives it: aria-label, aria-labelledby, text, image alt, svg title, title; '' for none. */
  readonly name: string;
  readonly rels: readonly string[];
  readonly target: string;
  readonly region: Region;
  /** Points to the site itself. */
  readonly internal: boolean;
  /** What its host and path mean to the social networks; undefined for ordinary links. */
  readonly social: LinkReading | undefined;
}

/** A share target on the page: a link, a button with data attributes, a custom element, an AMP share. */
export interface ShareLink extends Place {
  readonly element: Element;
  readonly region: Region;
  readonly name: string;
  /** Network id (`email` and `sms` among them), or `copy`, `print`, `system` (Web Share), `any` (only the vendor's script or page names them). */
  readonly network: string;
  /** `link`: an address with parameters; `vendor`: markup that a script turns into a button; `script`: a button whose address only its script knows. */
  readonly via: 'link' | 'vendor' | 'script';
  /** Address of the endpoint; undefined for vendor markup without one. */
  readonly href: string | undefined;
  /** What the address means: endpoint, decoded parameters, state. Undefined for vendor markup. */
  readonly reading: Extract<LinkReading, { kind: 'share' }> | undefined;
  /** The page that is shared, as written after decoding; '' when the parameter is there but empty; undefined when it cannot be told. */
  readonly sharedUrl: string | undefined;
}

/** A known vendor or widget, and the places that gave it away. */
export interface ServiceUse {
  readonly service: Service;
  readonly signs: readonly ServiceSign[];
}
export interface ServiceSign extends Place {
  readonly element: Element;
  /** `script` and `iframe`: an address; `markup`: class, id, attribute or tag; `inline`: inside an inline script; `link`: a link's address. */
  readonly via: 'script' | 'iframe' | 'markup' | 'inline' | 'link';
  /** The address or the selector that matched. */
  readonly matched: string;
  /** Behind a consent manager: `type="text/plain"`, `data-src`, `data-cookieconsent`. */
  readonly gated: boolean;
}

export interface Script extends Place {
  readonly element: Element;
  /** As typed; '' for inline. */
  readonly src: string;
  readonly url: URL | undefined;
  readonly type: string;
  readonly async: boolean;
  readonly defer: boolean;
  readonly module: boolean;
  readonly inHead: boolean;
  readonly gated: boolean;
  /** Inline source; '' for external ones. */
  readonly text: string;
}

export interface Iframe extends Place {
  readonly element: Element;
  /** `src`, or `data-src` of a gated or lazy one. */
  readonly src: string;
  readonly url: URL | undefined;
  readonly title: string;
  readonly loading: string;
  readonly gated: boolean;
  readonly region: Region;
}

export interface Img extends Place {
  readonly element: Element;
  /** `src`, else the lazy loaders' `data-src`, `data-lazy-src`, first of `srcset`; '' for none. */
  readonly src: string;
  readonly url: string | undefined;
  /** Undefined: no alt attribute; '' : decorative. */
  readonly alt: string | undefined;
  readonly region: Region;
  readonly inNoscript: boolean;
}

/** A block of JSON-LD: parsed, or the reason why not. Never throws. */
export type JsonLdBlock = Place & { readonly element: Element } & (
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: string }
  );

/** One object out of any block, arrays, `@graph` and nested values flattened. */
export interface JsonLdNode extends Place {
  /** `@type` without `http://schema.org/`, as a list. */
  readonly types: readonly string[];
  /** Own properties. No prototype. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Property path from the block's top: `@graph.0.publisher`. */
  readonly path: string;
}

export interface JsonLd {
  readonly blocks: readonly JsonLdBlock[];
  readonly nodes: readonly JsonLdNode[];
  /** Nodes of one of these types; subtypes must be named. */
  ofType(...types: string[]): readonly JsonLdNode[];
}

/** A statement that a profile belongs to the site or its author, wherever the page makes it. */
export interface ProfileClaim extends Place {
  readonly from:
    | 'link'
    | 'sameAs'
    | 'twitter:site'
    | 'twitter:creator'
    | 'rel-me'
    | 'fediverse:creator'
    | 'article:publisher'
    | 'article:author';
  /** Whether it speaks for the site, or only for the author of something on it: bylines, author boxes, `twitter:creator`, a person in the JSON-LD of an article. `subject`: an organisation with a site of its own that the page is about. */
  readonly whose: 'site' | 'author' | 'subject';
  readonly network: string;
  /** As the network shows it, without `@` (Mastodon: `name@server`); '' when the address holds only an id. */
  readonly handle: string;
  /** Canonical address of the profile. */
  readonly url: string;
  /** As written on the page. */
  readonly raw: string;
  /** For `link`: the anchor. */
  readonly anchor?: Anchor;
}

export interface Feed extends Place {
  readonly url: string;
  readonly format: 'rss' | 'atom' | 'json';
  readonly title: string;
}

/** robots directives for one agent: `robots` means all. */
export interface RobotsDirective extends Place {
  readonly agent: string;
  /** Lower case, with value: `max-image-preview:large`. */
  readonly directives: readonly string[];
  readonly from: 'meta' | 'header';
}

export const pageKinds = [
  'home',
  'article',
  'product',
  'recipe',
  'event',
  'video',
  'profile',
  'listing',
  'documentation',
  'about',
  'contact',
  'sign-in',
  'cart',
  'legal',
  'search',
  'error',
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** Why a page got its kind. The signals are in the order of their weight. */
export interface Kind {
  readonly is: PageKind;
  readonly signals: readonly string[];
  /** Something that people pass on: article, product, recipe, event, video. */
  readonly shareable: boolean;
}

/** Facts read from the HTML. Each is computed once, when first asked for. */
export interface Facts {
  readonly document: HtmlDocument;
  /** Base for relative addresses: `<base href>` or the page's own. */
  readonly base: string;
  readonly metas: readonly Meta[];
  readonly titles: readonly TextFact[];
  readonly openGraph: OpenGraph;
  readonly xCard: XCard;
  /** `<meta name="description">`, first non-empty. */
  readonly description: Meta | undefined;
  /** `<link>` elements and `Link:` headers. */
  readonly linkTags: readonly LinkTag[];
  readonly canonicals: readonly LinkTag[];
  readonly icons: readonly LinkTag[];
  readonly feeds: readonly Feed[];
  /** `<link rel="alternate" hreflang>`. */
  readonly alternates: readonly LinkTag[];
  readonly robots: readonly RobotsDirective[];
  /** False when the page asks all robots to stay out of indexes: `noindex` or `none`. */
  readonly indexable: boolean;
  readonly anchors: readonly Anchor[];
  readonly shareLinks: readonly ShareLink[];
  readonly profileClaims: readonly ProfileClaim[];
  readonly services: readonly ServiceUse[];
  readonly scripts: readonly Script[];
  readonly iframes: readonly Iframe[];
  readonly images: readonly Img[];
  readonly headings: readonly Heading[];
  readonly jsonLd: JsonLd;
  /** `<html lang>` trimmed, lower case; '' for none. */
  readonly language: string;
  /** Text of the main content (`<main>`, `<article>`, else the body without header, nav, aside, footer), white space folded. */
  readonly mainText: string;
  /** Words of `mainText`; for scripts without spaces, characters divided by two. */
  readonly wordCount: number;
  readonly kind: Kind;
}

export interface Page extends PageInput, Facts {
  /** Absolute http(s) address of what stands on the page; undefined when it is none. */
  resolve(address: string): string | undefined;
  /** Line, column, byte offset and snippet of a place, for rules that outlive the page. */
  evidence(place: Place): Evidence;
  /** Text inside an element, scripts and styles left out, white space folded. */
  textOf(element: Element): string;
  /** Landmark around an element. */
  regionOf(element: Element): Region;
  /** Name that assistive technology would give a link, button or frame; '' for none. */
  accessibleName(element: Element): string;
  /** cheerio over the same HTML, for rules that want selectors. Loaded when first used; costs more than all facts together. */
  readonly $: CheerioAPI;
  /** Only there while the page is explained. */
  readonly gates?: Gates;
}

/** Is told of each gate that a rule asks before it looks at the page. */
export interface Gates {
  enter(): void;
  /** With the reason why it is closed; undefined when it is open. */
  leave(reason: string | undefined): void;
}
