/** What holds a script or frame back until the visitor agrees or scrolls: consent managers and lazy loaders. */

import type { Element } from './document.ts';

/** Where consent managers keep the address until the visitor agrees; `src` then holds nothing, or a placeholder of theirs. */
const consentAddresses = [
  'data-cookieblock-src',
  'data-src-cmplz',
  'data-cmplz-src',
  'data-suppressedsrc',
  'suppressedsrc',
  'data-uc-src',
  'data-cmp-src',
  'data-consent-src',
  'data-gdpr-iframesrc',
  'consent-original-src-_',
];

/** Where lazy loaders keep it until it is needed. */
const lazyAddresses = [
  'data-lazy-src',
  'data-rocket-src',
  'data-litespeed-src',
  'data-ll-src',
  'data-original',
  'data-lazy',
];

/** Both use this one. */
const eitherAddress = 'data-src';

const consentAttributes = [
  'data-cookieconsent',
  'data-cookie-consent',
  'data-cookieyes',
  'data-cookiefirst-category',
  'data-usercentrics',
  'data-cmp-vendor',
  'data-iub-purposes',
  'consent-required',
];

/** Values by which a consent manager lets something through at once. */
const letThrough = new Set(['ignore', 'necessary', 'essential', 'strictly-necessary']);

const consentClass = /(?:^|\s)(?:_iub_cs_activate|cmplazyload|optanon-category-\S+)/;
const lazyClass = /lazy|lozad/i;
const lazyType = /lazy|rocket|litespeed|delay/i;

/** The address that the element loads or will load, as typed and trimmed; '' for none. */
export function addressOf(element: Element): string {
  const live = element.attributes.src?.trim() ?? '';
  const waiting = firstAddress(element, isPlaceholder(live) ? allAddresses : consentAddresses);
  return waiting ?? live;
}

const allAddresses = [...consentAddresses, ...lazyAddresses, eitherAddress];

/** What holds no slash is a flag, not an address. */
function firstAddress({ attributes }: Element, names: readonly string[]): string | undefined {
  const name = names.find((candidate) => attributes[candidate]?.includes('/'));
  return name === undefined ? undefined : attributes[name]?.trim();
}

/** True when nothing is asked for before the visitor agrees. */
export const isGated = (element: Element): boolean =>
  hasConsentMark(element) || firstAddress(element, consentAddresses) !== undefined || waitsWithoutReason(element);

/** Nothing to load, an address put aside, and no lazy loader that would explain it. */
const waitsWithoutReason = (element: Element): boolean =>
  isPlaceholder(element.attributes.src?.trim() ?? '') &&
  firstAddress(element, [eitherAddress]) !== undefined &&
  firstAddress(element, lazyAddresses) === undefined &&
  !isLazy(element);

function hasConsentMark({ attributes }: Element): boolean {
  if (consentClass.test(attributes.class ?? '')) return true;
  return consentAttributes.some((name) => {
    const value = attributes[name];
    return value !== undefined && !letThrough.has(value.trim().toLowerCase());
  });
}

const isLazy = ({ attributes }: Element): boolean =>
  lazyClass.test(attributes.class ?? '') ||
  lazyType.test(attributes.type ?? '') ||
  attributes.loading?.trim().toLowerCase() === 'lazy';

/** What lazy loaders leave in `src` meanwhile. */
const isPlaceholder = (src: string): boolean => /^(?:about:blank|data:|javascript:|$)/i.test(src);
