/** Which addresses belong to the site that is audited. */

import { getDomain } from 'tldts';
import { bareHost, isHostWithin } from '../address.ts';
import { UserError } from '../errors.ts';
import { shorten } from '../text.ts';
import { compileGlob } from './glob.ts';

export type OutOfScope = 'other_site' | 'excluded' | 'not_included';

/** Undefined for addresses within; else why not. */
export type Scope = (url: URL) => OutOfScope | undefined;

export interface ScopeOptions {
  /** Addresses named by the user. Their hosts are the site; their paths limit nothing. */
  readonly starts: readonly URL[];
  /** Everything under the registrable domain of a start. */
  readonly subdomains?: boolean;
  /** Globs on the path, or on the whole address when they contain `://`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

export function createScope({ starts, subdomains = false, include = [], exclude = [] }: ScopeOptions): Scope {
  const isOwn = subdomains ? ownDomains(starts) : ownHosts(starts);
  const isIncluded = include.length ? anyGlob(include) : () => true;
  const isExcluded = anyGlob(exclude);
  return (url) => {
    if (!isOwn(url)) return 'other_site';
    if (isExcluded(url)) return 'excluded';
    return isIncluded(url) ? undefined : 'not_included';
  };
}

/** http and https, with and without `www.`, are one site; another port is another one. */
function ownHosts(starts: readonly URL[]): (url: URL) => boolean {
  const hosts = new Set(starts.map(siteName));
  return (url) => hosts.has(siteName(url));
}

const siteName = (url: URL): string => `${bareHost(url)}:${url.port}`;

function ownDomains(starts: readonly URL[]): (url: URL) => boolean {
  const domains = starts.map((start) => ({ domain: registrableDomain(start), port: start.port }));
  return (url) => domains.some(({ domain, port }) => port === url.port && isHostWithin(url.hostname, domain));
}

/** Private suffixes count: a site on `github.io` does not own its neighbours. Hosts without a suffix stand for themselves. */
const registrableDomain = (url: URL): string => getDomain(url.hostname, { allowPrivateDomains: true }) ?? bareHost(url);

const longestGlob = 1000;

function anyGlob(globs: readonly string[]): (url: URL) => boolean {
  const matchers = globs.map(globMatcher);
  return (url) => matchers.some((matches) => matches(url));
}

/** Paths are matched with a slash before them, whole addresses with their origin. */
function globMatcher(glob: string): (url: URL) => boolean {
  checkGlob(glob);
  const isNegated = glob.startsWith('!');
  const pattern = isNegated ? glob.slice(1) : glob;
  const isWhole = pattern.includes('://');
  const matches = compileGlob(isWhole ? pattern : anchored(pattern));
  return (url) => spellings(url).some((path) => matches(isWhole ? url.origin + path : path)) !== isNegated;
}

function checkGlob(glob: string): void {
  if (glob.trim() !== '' && glob.length <= longestGlob) return;
  const shown = shorten(glob, 60);
  throw new UserError(`The glob "${shown}" cannot be used; write a pattern of 1 to ${longestGlob} characters`);
}

/** A glob without a slash fits a name at any depth, as in a .gitignore. */
function anchored(glob: string): string {
  if (!glob.includes('/')) return `/**/${glob}`;
  return glob.startsWith('/') ? glob : `/${glob}`;
}

/** A glob may be written with or without the query, the closing slash and percent signs. */
function spellings({ pathname, search }: URL): readonly string[] {
  const paths = [pathname, ...(pathname.length > 1 && pathname.endsWith('/') ? [pathname.slice(0, -1)] : [])];
  const all = search ? [...paths, pathname + search] : paths;
  return pathname.includes('%') ? [...all, ...all.map(decoded)] : all;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // stray percent signs: the spelling as sent is all there is
  }
}
