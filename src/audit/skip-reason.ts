/** Says in words why a rule found nothing to judge on a page, by what it looked at last. */

import { kindWords } from '../page/kind/kind-words.ts';
import type { Kind, PageKind } from '../page/page.ts';
import type { Glance, Trace, TracedFact } from './trace-page.ts';

/** What each fact is called; read behind `no` and `looked at`. */
const nouns = {
  document: 'HTML',
  html: 'HTML',
  base: 'base address',
  metas: 'meta tags',
  titles: '<title>',
  openGraph: 'Open Graph tags',
  xCard: 'twitter: tags',
  description: 'description',
  linkTags: '<link> tags',
  canonicals: 'canonical address',
  icons: 'icons',
  feeds: 'feeds',
  alternates: 'alternates in other languages',
  robots: 'robots directives',
  indexable: 'leave to be indexed',
  anchors: 'links',
  shareLinks: 'share links',
  profileClaims: 'profiles',
  services: 'social services',
  scripts: 'scripts',
  iframes: 'frames',
  images: 'images',
  headings: 'headings',
  jsonLd: 'JSON-LD',
  language: 'language',
  mainText: 'text',
  wordCount: 'words',
  kind: 'kind',
  url: 'address',
  headers: 'headers',
  site: 'site',
  timing: 'timing',
} as const satisfies Record<TracedFact, string>;

export const tracedFacts: ReadonlySet<string> = new Set(Object.keys(nouns));

const tagNames: Readonly<Record<string, string>> = {
  'openGraph.title': 'og:title',
  'openGraph.description': 'og:description',
  'openGraph.url': 'og:url',
  'openGraph.type': 'og:type',
  'openGraph.siteName': 'og:site_name',
  'openGraph.locale': 'og:locale',
  'openGraph.localeAlternates': 'og:locale:alternate',
  'openGraph.images': 'og:image',
  'openGraph.videos': 'og:video',
  'openGraph.audios': 'og:audio',
  'xCard.card': 'twitter:card',
  'xCard.title': 'twitter:title',
  'xCard.description': 'twitter:description',
  'xCard.image': 'twitter:image',
  'xCard.imageAlt': 'twitter:image:alt',
  'xCard.site': 'twitter:site',
  'xCard.creator': 'twitter:creator',
};

/**
 * `it is a legal page (path …/privacy), not an article or a product`, `nothing to judge: no og:image`.
 * `wanted` are the kinds of which the page would have been judged.
 */
export function skipReason(trace: Trace, kind: Kind, wanted: readonly PageKind[]): string {
  const closed = trace.closed();
  if (closed) return closed;
  if (wanted.length > 0) return kindReason(kind, wanted);
  const last = trace.glances.at(-1);
  if (last?.fact === 'indexable' && last.isEmpty) return 'it asks to stay out of indexes (robots: noindex)';
  const seen = [...new Set(trace.glances.filter(isTelling).map(seenOf))];
  if (seen.length > 0) return lookedAt(seen);
  return trace.glances.some(isOfKind) ? kindReason(kind, []) : elsewhere(trace);
}

/** What decided cannot be seen from outside the rule where it looked at several things. */
function lookedAt(seen: readonly string[]): string {
  const [only = ''] = seen;
  if (seen.length === 1)
    return only.startsWith('no ') ? `nothing to judge: ${only}` : `nothing to judge in its ${only}`;
  const more = seen.length > mostSeen ? ' and more' : '';
  return `nothing to judge; it looked at ${seen.slice(0, mostSeen).join(', ')}${more}`;
}

const mostSeen = 5;

/** Whether the kind may be what kept the rule away. */
export const decidesByKind = (trace: Trace): boolean => trace.closed() === undefined && trace.glances.some(isOfKind);

function kindReason({ is, signals }: Kind, wanted: readonly PageKind[]): string {
  const [first] = signals;
  const why = is !== 'other' && first ? ` (${first})` : '';
  return `it is ${kindWords[is]}${why}${wanted.length > 0 && wanted.length <= mostNamed ? `, not ${listed(wanted)}` : ''}`;
}

/** A rule that judges nearly all kinds names those that it leaves out. */
const mostNamed = 6;

function listed(kinds: readonly PageKind[]): string {
  const words: readonly string[] = kinds.map((kind) => kindWords[kind]);
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');
}

const isOfKind = ({ fact }: Glance): boolean => fact.startsWith('kind.');

/** What lies not in the page. */
function elsewhere({ glances }: Trace): string {
  const last = glances.findLast(({ fact }) => fact in circumstances);
  return (last && circumstances[last.fact]) ?? 'nothing to judge on this page';
}

const circumstances: Readonly<Record<string, string>> = {
  'site.start': 'it is not the start page',
  'site.brand': 'it depends on what the config says of the brand',
  'site.networks': 'it depends on the networks that matter to the site',
};

/** Asked along the way, and not what is judged. */
const passing: ReadonlySet<string> = new Set(['url', 'base', 'language', 'indexable', 'timing', 'headers']);

const isTelling = ({ fact }: Glance): boolean =>
  !passing.has(fact) && !fact.startsWith('kind.') && !fact.startsWith('site.');

/** `no og:image`, `links (12)`, `og:url` */
function seenOf(glance: Glance): string {
  if (glance.isEmpty) return `no ${nounOf(glance)}`;
  return nounOf(glance) + (glance.count === undefined ? '' : ` (${glance.count})`);
}

function nounOf({ fact }: Glance): string {
  const [path = '', key] = fact.split(' ', 2);
  if (key !== undefined) return key;
  const [group = ''] = path.split('.', 1);
  return tagNames[path] ?? nouns[group as TracedFact] ?? path;
}
