/** The shapes of what is known of the networks. Every entry has its source and its mark of confidence. */

/**
 * How sure a fact is: read in the platform's own document or specification (`documented`), seen in many public
 * repositories (`observed`), told only by third parties (`third-party`), reasoned out of other facts (`derived`), or
 * background knowledge without a source (`unconfirmed`: at most an info).
 */
export type Confidence = 'documented' | 'observed' | 'third-party' | 'derived' | 'unconfirmed';

export interface Sourced {
  /** Address of the document, or a name for it when there is no address. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** A network: what its hosts, profiles and share endpoints look like. One file each in this folder. */
export interface Network {
  /** `facebook`, `x`, `linkedin` … used in findings, config and tables. */
  readonly id: string;
  readonly name: string;
  /** Registrable or full host names that belong to it; subdomains count. The first is the current one. */
  readonly hosts: readonly string[];
  /** Hosts that still work but were renamed, with the replacement: `twitter.com` → `x.com`. */
  readonly legacyHosts?: readonly LegacyHost[];
  readonly profiles?: ProfileForm;
  readonly shares?: readonly ShareEndpoint[];
  /** What else its addresses mean: posts, hashtags, chats, sign-in … The first that fits counts; tried before shares and profiles. */
  readonly links?: readonly LinkForm[];
  /** First labels of host names under which the same pages stand, beside `www`, `m`, `mobile` and `web`. Other subdomains hold no profiles. */
  readonly mirrors?: RegExp;
  /** Its start page is linked as a credit or a source; that is no link that nobody filled in. */
  readonly ordinaryRoot?: boolean;
  /** What the name or number in a chat address must look like. */
  readonly chat?: HandleRule;
  /** Marks a site on the profile as its owner's once the site links back with `rel=me`. */
  readonly confirmsLinks?: Sourced;
  /** Handles are domain names; the domain's owner shows by a DNS record, or by this file, that they are theirs. */
  readonly domainHandles?: Sourced & { readonly record: string; readonly file: (handle: string) => string };
  /** How to learn whether a profile exists. */
  readonly lookup?: Lookup;
  /** Set when the network is gone. */
  readonly closed?: Closure;
  /** The network answers robots with 401, 403, 429, 999 or a sign-in wall: a link check cannot tell. */
  readonly botWall?: Sourced & { readonly note: string };
}

export interface LegacyHost extends Sourced {
  readonly host: string;
  readonly replacement: string;
  readonly note?: string;
}

export interface Closure extends Sourced {
  /** ISO date or part of one (`2019-04-02`, `2018-06`, `2017`). */
  readonly date: string;
  /** What to use or do instead, a short phrase. */
  readonly instead?: string;
}

/** How profile addresses look. Patterns are applied to `host/path` of the normalised URL (no www., no query, no trailing slash). */
export interface ProfileForm extends Sourced {
  readonly patterns: readonly ProfilePattern[];
  /** First path segments that are never a profile, lower case. */
  readonly reserved: readonly string[];
  /** Where the reserved words are from; general knowledge when missing. */
  readonly reservedFrom?: Sourced;
  /** Canonical address for a handle. */
  readonly canonical: (handle: string) => string;
  readonly handle?: HandleRule;
  /** Paths that want a name and have none: `/company`, `/@`. */
  readonly unfilled?: RegExp;
  /** Addresses with `@` before the name lead nowhere. */
  readonly refusesAt?: boolean;
}

export interface HandleRule extends Sourced {
  /** What a valid handle matches, anchored, case-insensitive. Only impossible handles must fail it. */
  readonly pattern: RegExp;
  /** The rule in words: `1 to 15 letters, digits or _`. */
  readonly words: string;
}

/** Source and confidence are the form's unless given. */
export interface ProfilePattern extends Partial<Sourced> {
  /** Matched against path (leading slash, no trailing one) and query where named; group `handle` or `id`. */
  readonly path: RegExp;
  /** `person`, `organisation`, `community`, `channel`, `place`. */
  readonly what?: string;
  /** Only on this host; else on all of the network's. */
  readonly host?: string;
  /** The handle is the label before the host: `name.tumblr.com`. */
  readonly subdomain?: boolean;
  /** Query parameter that carries the handle (`handle`) or id (`id`): `profile.php?id=`. */
  readonly parameter?: { readonly name: string; readonly carries: 'handle' | 'id' };
  /** Scheme of an app's own addresses, without colon; host and path are then matched as one: `/resolve`. */
  readonly scheme?: string;
  /** Address of such a profile, when the network's canonical form is another one. */
  readonly address?: (value: string) => string;
  /** Makes the handle out of what was captured and the host: `name`, `mastodon.social` → `name@mastodon.social`. */
  readonly spell?: (captured: string, host: string) => string;
  /** Rule of its own in place of the form's; `any` for none. */
  readonly rule?: HandleRule | 'any';
}

/** An address that is neither a profile nor a compose window. */
export interface LinkForm extends Sourced {
  /** `redirect`: leads to the address in `parameter`. The others are kinds of reading. */
  readonly kind:
    | 'home'
    | 'follow'
    | 'hashtag'
    | 'post'
    | 'sign-in'
    | 'message'
    | 'invite'
    | 'reference'
    | 'redirect'
    | 'other';
  /** Only on this host (`*.` in front: on its subdomains); else on all of the network's. */
  readonly host?: string;
  /** As in `ProfilePattern`. */
  readonly scheme?: string;
  /** Matched against the decoded path (leading slash, no trailing one); group `value`: handle, tag or code. */
  readonly path: RegExp;
  /** Query parameter that must be there and not empty; carries the value when the path has no group. */
  readonly parameter?: string;
  /** What the parameter must match; group `value` for a part of it. */
  readonly value?: RegExp;
}

export interface Lookup extends Sourced {
  readonly note: string;
  /** Address that tells by its status whether the handle exists, where the profile page does not. */
  readonly ask?: (handle: string) => string;
  /** Statuses of that address that settle it by themselves: nobody has the handle, whatever the profile page answers. */
  readonly gone?: readonly number[];
}

/** An address that opens a network's compose window. */
export interface ShareEndpoint extends Sourced {
  /** Without `www.`. On the network's first host it counts for all of its hosts. '' for any host. */
  readonly host: string;
  /** Exact path, lower case; `*` for one segment; a prefix when it ends in `/`. A lone `/` is the root, '' any path; both want their parameter. */
  readonly path: string;
  /** `mailto`, `whatsapp` …: an app's own address, `host` being what follows `//`. Else http and https. */
  readonly scheme?: string;
  /** Parameters that make this endpoint of an address that also serves other ends: a value, or `true` for any. */
  readonly when?: Readonly<Record<string, string | true>>;
  /** The text stands without a parameter name: as the whole query or the rest of the path. */
  readonly bare?: 'query' | 'path';
  /** The address says in a word which network is meant: the `*` of the path, or this parameter. */
  readonly service?: 'path' | { readonly parameter: string };
  /** Further parameters whose text may hold the address. */
  readonly otherTexts?: readonly string[];
  /** Names of the parameters: which carries the shared address, which a text that may hold it. */
  readonly url?: string;
  readonly text?: string;
  /** All must be there and not empty. */
  readonly required: readonly string[];
  readonly known: readonly string[];
  /** `current`; `legacy`: still works but was renamed or replaced; `dead`: does nothing any more. */
  readonly state: 'current' | 'legacy' | 'dead';
  readonly closed?: string;
  /** The form to use now, with `{url}` and `{text}`. */
  readonly replacement?: string;
  /** Parameters stand after `#` (Mastodon's hub). */
  readonly inFragment?: boolean;
}

/**
 * What gives a service away. Addresses are `host/path-prefix` without scheme and `www.`; the prefix ends at a segment
 * border. `*.host` means the host and its subdomains, `*` any run of characters within one path segment, and a trailing
 * `?name` or `?name=value` asks for a query parameter. A class, id, attribute or tag may ask for more in square brackets
 * where it proves nothing alone: `fb-like[data-href]`.
 */
export interface ServiceSigns {
  /** Addresses of scripts, in `src` or in the text of a loader snippet: `platform.twitter.com/widgets.js`. */
  readonly scripts?: readonly string[];
  /** Paths on any host, of scripts and style sheets, at segment borders: `/plugins/add-to-any/`. */
  readonly paths?: readonly string[];
  /** Addresses of frames. */
  readonly frames?: readonly string[];
  /** Addresses of links and form targets; one that begins with `/` counts on any host. */
  readonly links?: readonly string[];
  /** Class names, exact, or a prefix ending in `*`. */
  readonly classes?: readonly string[];
  readonly ids?: readonly string[];
  /** Attribute names, optionally with a value: `data-sharer`, `data-pin-do=buttonpin`. Values compare without case. */
  readonly attributes?: readonly string[];
  /** Custom elements and AMP tags. */
  readonly tags?: readonly string[];
  /** Identifiers in inline scripts, whole words: `disqus_shortname`. */
  readonly inline?: readonly string[];
}

/** A third-party script, widget or vendor: how to recognise it and what is known of it. */
export interface Service extends Sourced {
  readonly id: string;
  readonly name: string;
  /** Network id when a network itself runs it. */
  readonly network?: string;
  readonly category:
    | 'share-vendor'
    | 'follow-vendor'
    | 'sdk'
    | 'embed'
    | 'feed'
    | 'comments'
    | 'reviews'
    | 'chat'
    | 'sign-in'
    | 'tracking'
    | 'tag-manager'
    | 'consent'
    | 'overlay';
  readonly signs: ServiceSigns;
  /** What marks up a place to fill, as against loading code: needed to tell widgets without their SDK. */
  readonly needs?: 'script';
  /** Id of the service whose script fills the markup, where it is not the service's own. */
  readonly loadedBy?: string;
  /** Id of the service that it is another form of: the script of either fills the markup of both. */
  readonly variantOf?: string;
  /** Names by which other scripts call its script: `FB`, `twttr.widgets`. */
  readonly calledAs?: readonly string[];
  /** Beginnings of the class names, tags and attributes that its script looks for, beyond those of known services. */
  readonly looksFor?: readonly string[];
  /** Each widget is a script of its own, so that several are no repetition. */
  readonly scriptPerUse?: true;
  readonly closed?: Closure;
  /** Works, but another form is to be used; with what. */
  readonly deprecated?: Sourced & { readonly since?: string; readonly instead: string };
  /** Rough cost, when known: main thread time per page by https://github.com/patrickhulce/third-party-web, below 150 ms, below 500 ms, above. */
  readonly weight?: 'light' | 'medium' | 'heavy';
  /** Sets cookies or calls home before any click, and the quiet form when there is one. */
  readonly privacy?: Sourced & { readonly quieter?: string; readonly quietForm?: QuietForm };
  /** Addresses that were replaced, spelled like signs, with the present one. */
  readonly formerAddresses?: readonly (Sourced & { readonly sign: string; readonly instead: string })[];
  /** The address names a version (`version=v2.10`): the oldest that is still served, and the newest. */
  readonly versions?: Sourced & { readonly parameter: string; readonly oldest: number; readonly newest: string };
}

/** What a page writes to get the form of an embed that follows nobody. All that are named count, one is enough. */
export interface QuietForm {
  /** Host of the embed's own quiet address, which is another service. */
  readonly host?: string;
  /** Query parameter of the embed's address: `dnt=1`. */
  readonly parameter?: string;
  /** Attribute of the embed's markup: `data-dnt=true`. */
  readonly attribute?: string;
  /** `<meta>` for the whole page: `twitter:dnt=on`. */
  readonly meta?: string;
}
