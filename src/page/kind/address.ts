/** A page's address taken apart: decoded path segments without language prefix, index file and extension. */

import { isTrackingParameter, parseHttp } from '../../address.ts';
import type { Page } from '../page.ts';
import { home } from '../words/home.ts';
import { phrases, wordForm } from '../words/phrases.ts';

export interface Address {
  readonly url: URL;
  /** Decoded, lower case, as written between the slashes; without language prefix, `index.html` and extension. */
  readonly segments: readonly string[];
  /** Where the path is no more than a language: how sure that is. */
  readonly language: 'none' | 'likely' | 'certain';
  /** The one segment of the path is a word for the start page: `/accueil`. */
  readonly isNamedHome: boolean;
  /** Query parameters that may choose other content. */
  readonly parameters: ReadonlyMap<string, string>;
}

const homeWords = phrases(home);
/** Files that servers send for a folder, as against pages that are called home. */
const indexFile = /^(?:index|default)$/;
const extension = /\.(?:html?|xhtml|shtml|php\d?|aspx?|jsp|cfm|md)$/;

export function readAddress(page: Page): Address | undefined {
  const url = parseHttp(page.url);
  if (!url) return undefined;
  const path = url.pathname.split('/').filter(Boolean).map(segmentOf);
  const language = languageOf(path[0], page.language);
  const rest = language === 'none' ? path : path.slice(1);
  const last = rest.at(-1);
  const named = last !== undefined && indexFile.test(last) ? rest.slice(0, -1) : rest;
  const segments = named.length > 1 && named.at(-1) === 'amp' ? named.slice(0, -1) : named; // the same page for AMP
  return {
    url,
    segments,
    language,
    isNamedHome: segments.length === 1 && homeWords.has(segments[0] ?? '', page.language),
    parameters: contentParameters(url),
  };
}

function segmentOf(raw: string, at: number, all: readonly string[]): string {
  const text = decoded(raw).toLowerCase();
  return at === all.length - 1 ? text.replace(extension, '') : text;
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw; // a stray % is no escape
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const languageTag = /^([a-z]{2})(?:[-_](?:[a-z]{2}|han[st]|[0-9]{3}))?$/;

/** `/tv/` and `/it/` may be departments, so a prefix is certain only when the page declares that language. */
function languageOf(segment: string | undefined, declared: string): Address['language'] {
  const [, primary] = languageTag.exec(segment ?? '') ?? [];
  if (!primary || !languageNames.of(primary)) return 'none';
  if (declared === '' || segment === undefined) return 'likely';
  return declared.slice(0, 2) === primary ? 'certain' : segment.length > 2 ? 'likely' : 'none';
}

const languageParameter = /^(?:lang|language|locale|hl|l)$/;

function contentParameters({ searchParams }: URL): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of searchParams) {
    const key = name.toLowerCase();
    if (!isTrackingParameter(key) && !languageParameter.test(key) && !parameters.has(key)) parameters.set(key, value);
  }
  return parameters;
}

/** A segment that reads like a headline: several words, or a few of a script without spaces. */
export function isSlug(segment: string): boolean {
  const words = segment.split(/[-_+ ]/).filter((part) => wordForm(part).length > 1 || /[^\x00-\x7f]/.test(part));
  return words.length >= 3 || /[^\x00-\x7f]{6}/.test(segment);
}
