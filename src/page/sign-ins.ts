/** Where a page offers to sign in with an account that people have elsewhere: by address, by button, by markup, by script. */

import { parse } from '../address.ts';
import type { Place } from '../finding.ts';
import { networkName } from '../networks/networks.ts';
import {
  isExternalLogin,
  providerOfValue,
  providerOfWord,
  readProviderPath,
} from '../networks/services/sign-in-paths.ts';
import type { Element } from './document.ts';
import { isOwn } from './own-hosts.ts';
import type { Page, Region, ServiceUse } from './page.ts';

export interface SignIn extends Place {
  readonly element: Element;
  /** Network id; undefined where the service leaves the choice to its own settings. */
  readonly provider: string | undefined;
  /** For people: `Sign in with Google`. */
  readonly name: string;
  /** `address`: a link or form leads there. `button`: known only by what it is called. `markup` and `script`: a script draws it. */
  readonly via: 'address' | 'button' | 'markup' | 'script';
}

const byPage = new WeakMap<Page, readonly SignIn[]>();

/** In document order, each element once; what is closed is left out. */
export function signInsOf(page: Page): readonly SignIn[] {
  const known = byPage.get(page) ?? readSignIns(page);
  byPage.set(page, known);
  return known;
}

export const signInServices = ({ services }: Page): readonly ServiceUse[] =>
  services.filter(({ service }) => service.category === 'sign-in');

function readSignIns(page: Page): readonly SignIn[] {
  const found = new Map<Element, SignIn>();
  for (const offer of [...byService(page), ...byPath(page), ...byName(page)]) {
    if (!found.has(offer.element)) found.set(offer.element, offer);
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}

const ways = { link: 'address', markup: 'markup', script: 'script', inline: 'script', iframe: 'markup' } as const;

const byService = (page: Page): readonly SignIn[] =>
  signInServices(page)
    .filter(({ service }) => !service.closed)
    .flatMap(({ service, signs }) =>
      signs
        .filter(({ element }) => element.name !== 'link')
        .map(({ element, via }) => ({
          element,
          provider: service.network,
          name: service.name,
          via: ways[via],
          start: element.start,
          end: element.openEnd,
        })),
    );

const offerAt = (element: Element, provider: string, via: SignIn['via']): SignIn => ({
  element,
  provider,
  name: `Sign in with ${networkName(provider)}`,
  via,
  start: element.start,
  end: element.openEnd,
});

/** Addresses by which frameworks of the site itself pass visitors on. */
function byPath(page: Page): readonly SignIn[] {
  return page.document.elements.flatMap((element) => {
    if (element.inert || (element.name !== 'a' && element.name !== 'form')) return [];
    const url = addressOf(element, page);
    if (!url || !isHere(url, page)) return [];
    if (element.name === 'form' && isExternalLogin(url.pathname)) return externalLogins(element, page);
    const path = readProviderPath(url.pathname);
    const counts = path && (path.is === 'certain' || page.kind.is === 'sign-in');
    return counts && isBrief(element, page) ? [offerAt(element, path.network, 'address')] : [];
  });
}

function addressOf({ name, attributes }: Element, { base }: Page): URL | undefined {
  const address = (name === 'form' ? attributes.action : attributes.href)?.trim();
  return address ? parse(address, base) : undefined;
}

const isHere = (url: URL, page: Page): boolean => isOwn(page.site, url) || url.host === parse(page.url)?.host;

/** Whole sentences are headlines and teasers. */
const isBrief = (element: Element, page: Page): boolean => page.accessibleName(element).length <= longestName;
const longestName = 80;

/** One button for each provider. */
const externalLogins = (form: Element, page: Page): readonly SignIn[] =>
  page.document.elements.slice(form.index + 1, form.lastIndex + 1).flatMap((element) => {
    const { name, attributes } = element;
    if ((name !== 'button' && name !== 'input') || attributes.name?.toLowerCase() !== 'provider') return [];
    const provider = providerOfValue(attributes.value ?? '');
    return provider ? [offerAt(element, provider, 'address')] : [];
  });

/** Buttons whose address only a script knows; looked for where people come to sign in. */
function byName(page: Page): readonly SignIn[] {
  if (page.kind.is !== 'sign-in') return [];
  const social = new Set(page.anchors.filter((anchor) => anchor.social).map(({ element }) => element));
  return page.document.elements.flatMap((element) => {
    if (element.inert || social.has(element) || !isPressed(element) || aside.has(page.regionOf(element))) return [];
    const provider = calledAfter(page.accessibleName(element)) ?? markedAs(element, page);
    return provider ? [offerAt(element, provider, 'button')] : [];
  });
}

const aside: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'footer', 'comments']);

function isPressed({ name, attributes }: Element): boolean {
  if (name === 'a') return true;
  return name === 'button' || attributes.role === 'button' || (name === 'input' && button.test(attributes.type ?? ''));
}

const button = /^(?:button|submit|image)$/i;

/** `Continue with Google`; whole sentences tell of something else. */
function calledAfter(name: string): string | undefined {
  if (name.length > longestName) return undefined;
  return firstProvider(name.split(/[^\p{L}\p{N}]+/u));
}

/** `btn-google`, `fa fa-facebook`: on the button or the icon within. */
function markedAs({ index, lastIndex }: Element, { document }: Page): string | undefined {
  for (const { attributes } of document.elements.slice(index, Math.min(lastIndex, index + fewParts) + 1)) {
    const named = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-provider'] ?? ''}`;
    const provider = firstProvider(named.split(/[\s_-]+/));
    if (provider) return provider;
  }
  return undefined;
}

/** Elements that a button consists of. */
const fewParts = 8;

function firstProvider(words: readonly string[]): string | undefined {
  for (const word of words) {
    const provider = providerOfWord(word);
    if (provider) return provider;
  }
  return undefined;
}
