/** What holds a script or frame back until the visitor agrees or scrolls: consent managers and lazy loaders. */

import type { Element } from './document.ts';

type Reason = 'consent' | 'lazy' | 'either';

/** Where the address waits when it is not in `src`. https://support.cookiebot.com and the documents of the others say so. */
const waitingAddresses: readonly (readonly [attribute: string, reason: Reason])[] = [
  ['data-cookieblock-src', 'consent'],
  ['data-cmp-src', 'consent'],
  ['data-uc-src', 'consent'],
  ['data-src-cmplz', 'consent'],
  ['data-suppressedsrc', 'consent'],
  ['data-consent-src', 'consent'],
  ['consent-original-src-_', 'consent'],
  ['data-lazy-src', 'lazy'],
  ['data-rocket-src', 'lazy'],
  ['data-litespeed-src', 'lazy'],
  ['data-ll-src', 'lazy'],
  ['data-original', 'lazy'],
  ['data-lazy', 'lazy'],
  ['data-src', 'either'],
];

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
const lazyClass = /(?:^|\s)\S*lazy/i;
const lazyType = /lazy|rocket|litespeed|delay/i;

/** The address that the element loads or will load, as typed and trimmed; '' for none. */
export function addressOf({ attributes }: Element): string {
  const live = attributes.src?.trim() ?? '';
  if (!isPlaceholder(live)) return live;
  for (const [attribute] of waitingAddresses) {
    const waiting = attributes[attribute]?.trim();
    if (waiting?.includes('/')) return waiting;
  }
  return live;
}

/** True when nothing is asked for before the visitor agrees. */
export const isGated = (element: Element): boolean =>
  hasConsentMark(element) || (isPlaceholder(element.attributes.src?.trim() ?? '') && waitsForConsent(element));

function hasConsentMark({ attributes }: Element): boolean {
  if (consentClass.test(attributes.class ?? '')) return true;
  return consentAttributes.some((name) => {
    const value = attributes[name];
    return value !== undefined && !letThrough.has(value.trim().toLowerCase());
  });
}

function waitsForConsent(element: Element): boolean {
  const [, reason] = waitingAddresses.find(([attribute]) => element.attributes[attribute]?.includes('/')) ?? [];
  return reason === 'consent' || (reason === 'either' && !isLazy(element));
}

const isLazy = ({ attributes }: Element): boolean =>
  lazyClass.test(attributes.class ?? '') ||
  lazyType.test(attributes.type ?? '') ||
  attributes.loading?.trim().toLowerCase() === 'lazy';

/** What lazy loaders leave in `src` meanwhile. */
const isPlaceholder = (src: string): boolean => /^(?:about:blank|data:|javascript:|$)/i.test(src);
