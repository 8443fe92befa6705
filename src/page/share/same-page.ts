/** Where a shared address leads, seen from the page that shares it. */

import { isTrackingParameter, parseHttp } from '../../address.ts';
import { decodeLeniently } from '../../networks/link-parts.ts';
import { isShortener } from '../../networks/shorteners.ts';
import { isOwn } from '../own-hosts.ts';
import type { Page } from '../page.ts';

/**
 * `own`: back to the page, by any name that it goes by. `home`, `page`: elsewhere on the site. `twin`: the same path
 * on another host. `site`: elsewhere on another host. `unclear`: short addresses, other spellings of what may be the same page, what is no address at all.
 */
export type Destination = 'own' | 'unclear' | 'home' | 'page' | 'twin' | 'site';

/** Made once for a page, then asked for each address. */
export function destinations(page: Page): (address: string) => Destination {
  const names = namesOf(page);
  return (address) => {
    const url = parseShared(address);
    if (!url || isShortener(url)) return 'unclear';
    const place = placeOf(url);
    const isHere = page.site.isLocal || isOwn(page.site, url) || names.some(({ host }) => host === place.host);
    if (names.some((name) => isSame(place, name, page.site.isLocal))) return 'own';
    if (isHere && place.path === '/' && place.query.size === 0) return 'home';
    if (names.some((name) => mayBeSame(place, name))) return 'unclear';
    if (isHere) return 'page';
    return place.path !== '/' && names.some(({ path }) => path === place.path) ? 'twin' : 'site';
  };
}

/** Networks take addresses without a scheme. */
export function parseShared(address: string): URL | undefined {
  const typed = address.trim();
  return parseHttp(/^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,}(?:[/?#:]|$)/u.test(typed) ? `http://${typed}` : typed);
}

interface Place {
  readonly host: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

function namesOf({ url, requestedUrl, hops, canonicals, openGraph, linkTags, resolve }: Page): readonly Place[] {
  const others = linkTags.filter(({ rels }) => rels.some((rel) => otherNames.has(rel)));
  const named = [...canonicals, ...others].map((link) => link.url);
  const addresses = [url, requestedUrl, ...hops.map((hop) => hop.url), ...named, resolve(openGraph.url?.value || url)];
  return addresses.flatMap((address) => {
    const name = address === undefined ? undefined : parseHttp(address);
    return name ? placeOf(name) : [];
  });
}

const otherNames: ReadonlySet<string> = new Set(['amphtml', 'shortlink', 'shorturl']);

/** What servers and visitors treat alike is folded: case, escapes, file endings, mobile hosts. */
function placeOf(url: URL): Place {
  const path = decodeLeniently(url.pathname)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(/\.(?:html?|php|aspx?|jsp)$/, '')
    .replace(/\/index$/, '')
    .replace(/^\/index\.php(?=\/)/, '');
  const query = [...url.searchParams].filter(([name]) => !isTrackingParameter(name));
  const host = url.host.replace(/^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
  return { host, path: path || '/', query: new Map(query) };
}

/** The shared address may carry parameters of its own: `?source=share`. A copy on disk has a path of its own above. */
const isSame = (shared: Place, own: Place, isLocal: boolean): boolean =>
  (isLocal ? isPathWithin(own.path, shared.path) : own.host === shared.host && own.path === shared.path) &&
  [...own.query].every(([name, value]) => shared.query.get(name) === value);

const isPathWithin = (own: string, shared: string): boolean => own === shared || (own !== '/' && shared.endsWith(own));

/** The same file with fewer parameters, a later page of it, its last name under another folder, WordPress's `?p=12`. */
function mayBeSame(shared: Place, own: Place): boolean {
  if (shared.path === '/' && (shared.query.has('p') || shared.query.has('page_id'))) return true;
  if (shared.host !== own.host) return false;
  const isContradicted = [...shared.query].some(
    ([name, value]) => own.query.has(name) && own.query.get(name) !== value,
  );
  if (isContradicted) return false;
  if (shared.path === own.path || nameIn(shared.path) === (nameIn(own.path) ?? '')) return true;
  const rest = shared.path !== '/' && own.path.startsWith(`${shared.path}/`) ? own.path.slice(shared.path.length) : '';
  return laterPage.test(rest);
}

const laterPage = /^\/(?:(?:page|comment-page|p)[-/]?)?\d{1,3}$|^\/(?:amp|print)$/;

/** The last name in a path, when it is long enough to be a title. */
function nameIn(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.length >= 8 ? name : undefined;
}
