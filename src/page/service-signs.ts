/** What the signs of a service tell: where it is shown, what is loaded for it, and from which address. */

import { parse, parseHttp } from '../address.ts';
import type { Iframe, Page, ServiceSign, ServiceUse } from './page.ts';

/** Frames and places that a script fills. */
export const placesOf = ({ signs }: ServiceUse): readonly ServiceSign[] =>
  signs.filter(({ via }) => via === 'iframe' || via === 'markup');

/** Its frames; those for visitors without scripts are none. */
export function framesOf({ signs }: ServiceUse, { iframes }: Page): readonly Iframe[] {
  const elements = new Set(signs.filter(({ via }) => via === 'iframe').map(({ element }) => element));
  return elements.size === 0 ? [] : iframes.filter(({ element }) => elements.has(element));
}

/** Scripts, and inline code that loads one: what is found by its address, which holds a slash as no identifier does. */
export const loadsOf = ({ signs }: ServiceUse): readonly ServiceSign[] =>
  signs.filter(({ via, matched }) => via === 'script' || (via === 'inline' && matched.includes('/')));

/** What a script, frame or link asks for; inline code often leaves out the scheme, and escapes slashes. */
export function addressOfSign({ via, matched }: ServiceSign, { base }: Page): URL | undefined {
  if (via === 'markup' || (via === 'inline' && !matched.includes('/'))) return undefined;
  return via === 'inline' ? parseHttp(`https://${matched.replaceAll('\\', '')}`) : parse(matched, base);
}

/** Query and fragment alike: Facebook's SDK takes its settings behind `#`. */
export function settingOf({ searchParams, hash }: URL, name: string): string | undefined {
  return searchParams.get(name) || new URLSearchParams(hash.slice(1)).get(name) || undefined;
}
