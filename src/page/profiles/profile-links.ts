/** The links of a page that stand where sites put those to their profiles, wherever they lead. */

import { networkOfHost } from '../../networks/networks.ts';
import type { LinkReading } from '../../networks/read-link.ts';
import type { Element } from '../document.ts';
import type { Anchor, Page, PageKind, Region } from '../page.ts';
import { classesOf, upwards } from '../share/draft.ts';
import { isHiddenFromAll } from '../share/hidden.ts';
import { isMeantAsProfile } from './link-claims.ts';
import { shownNetwork } from './shown-network.ts';
import { speaksOfSharing } from './speaks-of-sharing.ts';

const meant: ReadonlySet<LinkReading['kind']> = new Set<LinkReading['kind']>([
  'profile',
  'bad-profile',
  'follow',
  'home',
]);

export interface ProfileLinks {
  /** Completes "links to profiles …". */
  readonly where: '' | 'outside header and footer' | 'in the content';
  readonly links: readonly Anchor[];
}

/**
 * Links that stand for a profile and that somebody perceives, whether the address is a good one or not. Those of header
 * and footer by themselves: they are the same on many pages.
 */
export function profileLinks(page: Page): readonly ProfileLinks[] {
  const groups = new Map<ProfileLinks['where'], Anchor[]>();
  for (const anchor of page.anchors) {
    if (!anchor.social || !meant.has(anchor.social.kind) || !isMeantAsProfile(anchor, page)) continue;
    if (isHiddenFromAll(anchor.element)) continue;
    const group = groups.get(whereIs(anchor)) ?? [];
    group.push(anchor);
    groups.set(whereIs(anchor), group);
  }
  return [...groups].map(([where, links]) => ({ where, links }));
}

function whereIs({ region }: Anchor): ProfileLinks['where'] {
  if (frame.has(region)) return '';
  return region === 'body' ? 'outside header and footer' : 'in the content';
}

/** Start pages of networks behind their own mark or name: nobody filled in the profile. */
export const unfilledLinks = (page: Page): readonly Anchor[] =>
  page.anchors.filter(
    (anchor) => anchor.social?.kind === 'home' && isMeantAsProfile(anchor, page) && saysOnlyNetwork(anchor, page),
  );

/** Pictures of its logo may stand among partners, so outside the page's frame only an icon or its name count. */
function saysOnlyNetwork(anchor: Anchor, page: Page): boolean {
  const network = anchor.social?.network;
  const isShown = shownNetwork(anchor, page) === network;
  if (!frame.has(anchor.region)) return isShown && !holdsPicture(anchor, page);
  return isShown || anchor.text === '' || networkOfHost(asHost(anchor.text))?.id === network;
}

const frame: ReadonlySet<Region> = new Set<Region>(['header', 'footer', 'nav', 'aside']);

const asHost = (text: string): string =>
  text
    .slice(0, 60)
    .toLowerCase()
    .replace(/^https?:\/\/|\/$/g, '');

const holdsPicture = ({ element: { index, lastIndex } }: Anchor, { document }: Page): boolean =>
  document.elements.slice(index + 1, Math.min(lastIndex, index + mostParts) + 1).some(({ name }) => name === 'img');

/** More elements than a link with a picture is made of. */
const mostParts = 40;

/** Links to nowhere under the mark or name of a network: an icon of the theme that nobody gave an address. */
export function emptyLinks(page: Page): readonly Anchor[] {
  if (mayHoldDemos.has(page.kind.is)) return [];
  const sharing = new Set(page.shareLinks.map(({ element }) => element));
  return page.anchors.filter(
    (anchor) =>
      leadsNowhere(anchor.href) &&
      !isForScript(anchor.element) &&
      shownNetwork(anchor, page) !== undefined &&
      isMeantAsProfile(anchor, page) &&
      !sharing.has(anchor.element) &&
      !speaksOfSharing(anchor.element, page),
  );
}

/** Where such a link is the button of a sign-in, or an example of markup. */
const mayHoldDemos: ReadonlySet<PageKind> = new Set<PageKind>(['sign-in', 'cart', 'documentation', 'error']);

const nowhere = /^(?:#[0!]?|javascript:\s*(?:;|void\s*\(?\s*0?\s*\)?\s*;?|return false;?)?)?$/i;

export const leadsNowhere = (href: string): boolean => href.length < 60 && nowhere.test(href.trim());

/** Attributes by which a script takes over, and boxes whose buttons sign in. */
const handlers = ['onclick', '@click', 'x-on:click', 'ng-click', 'data-href', 'data-url', 'data-link', 'data-action'];
const otherEnds = /(?:^|[_-])(?:log-?in|sign-?in|auth|oauth|sso)(?:$|[_-])/i;

function isForScript(element: Element): boolean {
  if (element.attributes.role === 'button' || handlers.some((name) => name in element.attributes)) return true;
  return [...upwards(element, 6)].some(
    (around) =>
      around.name === 'form' || [around.attributes.id ?? '', ...classesOf(around)].some((one) => otherEnds.test(one)),
  );
}
