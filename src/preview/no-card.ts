/** Whether a network makes a card of a page at all, and why not. */

import { layoutOf } from '../networks/layouts.ts';
import type { CardLimits } from '../networks/limits.ts';
import type { Page } from '../page/page.ts';
import { weight } from '../weight.ts';
import type { Reason } from './card.ts';
import type { View } from './view.ts';

type Check = (limits: CardLimits, view: View, page: Page) => Reason | undefined;

/** The first reason there is. */
export function noCardReason(limits: CardLimits, view: View, page: Page): Reason | undefined {
  for (const check of checks) {
    const reason = check(limits, view, page);
    if (reason) return reason;
  }
  return undefined;
}

const checks: readonly Check[] = [insecure, tooFarAway, tooLong, forbidden, unmet, empty];

function insecure({ httpsOnly }: CardLimits, _: View, { url }: Page): Reason | undefined {
  if (!httpsOnly || url.startsWith('https:')) return undefined;
  return { words: 'the page is not served over https, and no other is read', ...told(httpsOnly) };
}

function tooFarAway({ redirects }: CardLimits, _: View, { hops }: Page): Reason | undefined {
  if (!redirects || hops.length <= redirects.value) return undefined;
  const words = `${hops.length} redirects lead to the page, and ${redirects.value} are followed`;
  return { words, ...told(redirects) };
}

function tooLong({ pageBytes }: CardLimits, _: View, { bytes }: Page): Reason | undefined {
  if (!pageBytes || bytes <= pageBytes.value) return undefined;
  return {
    words: `the page has ${weight(bytes)}, and no more than ${weight(pageBytes.value)} are read`,
    ...told(pageBytes),
  };
}

function forbidden({ network }: CardLimits, _: View, { metas }: Page): Reason | undefined {
  const tag = layoutOf(network).forbidden;
  const isThere = tag && metas.some(({ key, value }) => key === tag.meta && value.toLowerCase() === tag.value);
  return isThere ? { words: `the page forbids it by <meta name="${tag.meta}">`, ...told(tag) } : undefined;
}

function unmet({ network }: CardLimits, view: View, { xCard }: Page): Reason | undefined {
  const card = xCard.card?.value.toLowerCase() ?? '';
  for (const need of layoutOf(network).needs ?? []) {
    if (need.card && !need.card.includes(card)) continue;
    const missing = need.each.filter((sources) => !sources.some(view.has)).map((sources) => sources.join(' or '));
    if (missing.length === 0) continue;
    const instead = need.card?.includes('') ? 'no twitter:card, and in its place ' : '';
    return { words: `${instead}no ${missing.join(', no ')}`, ...told(need) };
  }
  return undefined;
}

function empty({ reads }: CardLimits, view: View): Reason | undefined {
  if ([reads.title, reads.description, reads.image].some((reading) => view.choose(reading))) return undefined;
  return {
    words: 'nothing that is read is on the page',
    source: 'none of its sources is there',
    confidence: 'derived',
  };
}

const told = ({ source, confidence }: Reason | Omit<Reason, 'words'>): Omit<Reason, 'words'> => ({
  source,
  confidence,
});
