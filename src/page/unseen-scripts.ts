/** Guesses whether scripts of a page may load or draw what does not stand in its HTML: then a missing part tells nothing. */

import { parseHttp } from '../address.ts';
import type { Service } from '../networks/network.ts';
import { isPlainScript } from '../networks/services/plain-scripts.ts';
import type { Page, Script } from './page.ts';
import { isCode } from './scripts.ts';

/** Bundles, tag managers, consent managers: all that is not known to keep to itself. */
export function hasUnseenScripts(page: Page): boolean {
  const known = new Set<unknown>(page.services.flatMap(({ signs }) => signs.map(({ element }) => element)));
  return hasManager(page) || page.scripts.some((script) => !known.has(script.element) && mayLoadMore(script));
}

/** Loads by rules of its own, or holds things back until the visitor agrees. */
export const hasManager = ({ services }: Page): boolean =>
  services.some(({ service }) => service.category === 'tag-manager' || service.category === 'consent');

export const hasConsentManager = ({ services }: Page): boolean =>
  services.some(({ service }) => service.category === 'consent');

function mayLoadMore(script: Script): boolean {
  if (script.src) return script.url === undefined || !isPlainScript(script.url);
  if (!isCode(script)) return false;
  return script.module || (loading.test(script.text) && !loadsPlainOnly(script.text));
}

const loading = /createElement|\bimport\s*\(|getScript|document\.write|\brequire\s*\(|\beval\s*\(|\batob\s*\(/;

/** The snippets by which statistics load themselves. */
function loadsPlainOnly(code: string): boolean {
  const addresses = code.match(anyAddress) ?? [];
  return (
    addresses.length > 0 &&
    addresses
      .map((address) => parseHttp(address.replace(/^\/\//, 'https://')))
      .every((url) => url && isPlainScript(url))
  );
}

const anyAddress = /(?:https?:)?\/\/[a-z0-9.-]{1,250}\/[^\s"'`<>()\\]*/gi;

/** The address or the global name of the service's script stands somewhere: in a bundle's settings, a hint to connect, a comment. */
export function mentionsScriptOf(page: Page, service: Service): boolean {
  const addresses = (service.signs.scripts ?? []).map((sign) =>
    sign.replace(/^\*\./, '').replace(/\/?(?:[*?].*)?$/s, ''),
  );
  const { html } = page;
  return (
    addresses.some((address) => html.includes(address) || html.includes(address.replaceAll('/', '\\/'))) ||
    callsScriptOf(page, service)
  );
}

/** Code in the page uses the script's global name. */
export function callsScriptOf({ scripts }: Page, { signs, calledAs = [] }: Service): boolean {
  const names = [...calledAs, ...(signs.inline ?? [])];
  return scripts.some(({ text }) => names.some((name) => holdsWord(text, name)));
}

/** Whether an identifier stands in code, not as a part of a longer one. */
function holdsWord(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + 1)) {
    if (!isLetter(code[at - 1]) && !isLetter(code[at + name.length])) return true;
  }
  return false;
}

const isLetter = (character = ''): boolean => /[\w$]/.test(character);
