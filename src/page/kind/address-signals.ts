/** What the address says of the page's kind. */

import { sameness } from '../../address.ts';
import type { Page, PageKind } from '../page.ts';
import { wordsOf } from '../words/phrases.ts';
import { type Address, isSlug, readAddress } from './address.ts';
import { containerOf } from './containers.ts';
import type { Signal } from './signal.ts';
import { topics } from './topics.ts';

export function addressSignals(page: Page): Signal[] {
  const address = readAddress(page);
  if (!address) return [];
  return [
    ...homeSignals(page, address),
    ...serviceSignals(address),
    ...fallbackSignals(page, address),
    ...querySignals(address),
    ...topicSignals(page, address),
    ...folderSignals(address),
    ...dateSignals(address),
    ...helpSignals(address),
    ...hostSignals(address),
  ];
}

function homeSignals(page: Page, { url, segments, language, isNamedHome, parameters }: Address): Signal[] {
  if (parameters.size > 0) return [];
  const says = `path ${url.pathname}`;
  if (segments.length === 0) return [{ kind: 'home', weight: language === 'likely' ? 8 : 20, says }];
  if (isNamedHome) return [{ kind: 'home', weight: 12, says }];
  const isStart = segments.length <= 2 && sameness(page.url) === sameness(page.site.start);
  return isStart ? [{ kind: 'home', weight: 6, says: 'the start page of the audit' }] : [];
}

/**
 * What stands in front of the site answers there, not the site: links to hidden e-mail addresses lead to it.
 * https://developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/
 */
const serviceSignals = ({ segments }: Address): Signal[] =>
  segments[0] === 'cdn-cgi' ? [{ kind: 'error', weight: 40, says: 'path /cdn-cgi/…' }] : [];

/** Hosts of single-page applications answer unknown addresses with it: https://surge.sh/help/adding-a-200-page-for-client-side-routing */
const fallbackSignals = ({ wordCount }: Page, { segments }: Address): Signal[] =>
  segments.length === 1 && segments[0] === '200' && wordCount === 0
    ? [{ kind: 'error', weight: 12, says: 'path /200 without text' }]
    : [];

/** Parameters that choose the content, as WordPress and most search forms name them. */
const queries: readonly (readonly [name: string, kind: PageKind, weight: number, value: RegExp])[] = [
  ['s', 'search', 10, /\S/],
  ['q', 'search', 10, /\S/],
  ['query', 'search', 10, /\S/],
  ['search', 'search', 10, /\S/],
  ['keyword', 'search', 8, /\S/],
  ['keywords', 'search', 8, /\S/],
  ['search_query', 'search', 10, /\S/],
  ['cat', 'listing', 6, /^\d+$/],
  ['tag', 'listing', 6, /\S/],
  ['author', 'listing', 4, /\S/],
  ['paged', 'listing', 8, /^(?:[2-9]|\d\d+)$/],
  ['page', 'listing', 3, /^(?:[2-9]|\d\d+)$/],
  ['replytocom', 'article', 2, /^\d+$/],
  ['action', 'sign-in', 8, /^(?:login|register|lostpassword|signup)$/],
];

function querySignals({ parameters }: Address): Signal[] {
  return queries
    .filter(([name, , , value]) => value.test(parameters.get(name) ?? ''))
    .map(([name, kind, weight]) => ({ kind, weight, says: `parameter ${name}` }));
}

function topicSignals(page: Page, { segments }: Address): Signal[] {
  const last = segments.at(-1);
  if (last === undefined) return [];
  const isNumbered = segments.length > 1 && /^\d+$/.test(last);
  if (isNumbered) return []; // `/news/404` is the news of that number
  const folder = containerOf(segments.slice(0, -1))?.kind ?? 'other';
  return topics.flatMap(({ kind, phrases, path, bordering, isBrief }) => {
    const says = `path …/${last}`;
    const full = isBrief && page.wordCount > manyWords ? Math.min(path, 3) : path;
    const most = kind === 'legal' && folder === 'documentation' && wordsOf(last).length > 1 ? 4 : mostOfName[folder];
    if (phrases.has(last, page.language)) return { kind, weight: Math.min(full, most ?? full), says };
    return bordering > 0 && phrases.borders(last, page.language) ? { kind, weight: bordering, says } : [];
  });
}

const manyWords = 500;

/**
 * An article may be about contact forms, a tag may be called like a page, a manual has a chapter on search or cookies,
 * but none on its privacy policy.
 */
const mostOfName: { readonly [Folder in PageKind]?: number } = { article: 4, listing: 0, documentation: 0 };

const pageNumber = /^(?:page|seite|pagina|página|strona|sayfa|p)?-?\d{1,4}$/;
const pageFolder = /^(?:page|seite|pagina|página|strona|sayfa)$/;

function folderSignals({ segments }: Address): Signal[] {
  const last = segments.at(-1) ?? '';
  const folders = segments.slice(0, -1);
  if (pageFolder.test(folders.at(-1) ?? '') && /^\d{1,4}$/.test(last))
    return [{ kind: 'listing', weight: 12, says: `path …/${folders.at(-1)}/${last}` }];
  const container = containerOf(folders);
  if (!container || (container.kind === 'article' && pageNumber.test(last))) return [];
  const extra = container.kind === 'article' && isSlug(last) ? 1 : 0;
  return [{ kind: container.kind, weight: container.weight + extra, says: `path …/${container.name}/…` }];
}

const year = /^(?:19|20)\d\d$/;
const monthOrDay = /^(?:0?[1-9]|[12]\d|3[01])$/;
const datedSlug = /^(?:19|20)\d\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])-./;

/** `/2024/05/a-headline` is an article, `/2024/05/` an archive. */
function dateSignals({ segments }: Address): Signal[] {
  const container = containerOf(segments.slice(0, -1));
  if (container && container.kind !== 'article') return [];
  const says = 'date in the path';
  if (datedSlug.test(segments.at(-1) ?? '')) return [{ kind: 'article', weight: 4, says }];
  const at = segments.findIndex((segment) => year.test(segment));
  if (at === -1) return [];
  const after = segments.slice(at + 1);
  const rest = after.filter((segment) => !monthOrDay.test(segment));
  if (rest.length === 0)
    return after.length === 0 && at > 1 ? [] : [{ kind: 'listing', weight: 6, says: 'path ends in a date' }];
  return after.length > rest.length && rest.length === 1 ? [{ kind: 'article', weight: 4, says }] : [];
}

/** Zendesk's help centres call their chapters articles: `/hc/en-us/articles/12-steaming`. */
const helpSignals = ({ segments }: Address): Signal[] =>
  segments.includes('hc') ? [{ kind: 'documentation', weight: 8, says: 'path …/hc/…' }] : [];

const hosts: readonly (readonly [label: RegExp, kind: PageKind, weight: number])[] = [
  [/^(?:docs?|documentation|developers?|api|manual|reference|help|support|kb)$/, 'documentation', 8],
  [/^wiki$/, 'documentation', 2],
  [/^(?:blog|news|magazine?)$/, 'article', 1],
  [/^(?:forums?|community|discuss|board)$/, 'other', 3],
];

function hostSignals({ url, segments }: Address): Signal[] {
  const [label = '', ...rest] = url.hostname.split('.');
  if (segments.length === 0 || rest.length < 2) return [];
  return hosts
    .filter(([pattern]) => pattern.test(label))
    .map(([, kind, weight]) => ({ kind, weight, says: `host ${label}.…` }));
}
