/** The network whose mark or name a link shows, and that says nothing else: what its reader takes it for. */

import { networkOfEverydayLabel, networkOfIcon, networkOfLabel } from '../../networks/icon-names.ts';
import type { Element } from '../document.ts';
import type { Anchor, Page } from '../page.ts';
import { classesOf } from '../share/draft.ts';
import { filler, follow } from '../words/follow.ts';
import { phrases, wordsOf } from '../words/phrases.ts';

/** By its name, else by its classes and those of the icon in it; undefined for links that say more, and for those that show nothing. */
export function shownNetwork(anchor: Anchor, page: Page): string | undefined {
  const named = networkNamed(anchor.name, page.language);
  if (named) return named;
  if (anchor.text === '') return iconIn(anchor, page) ?? iconAround(anchor);
  const everyday = networkOfEverydayLabel(anchor.name);
  return everyday !== undefined && [iconIn(anchor, page), iconAround(anchor)].includes(everyday) ? everyday : undefined;
}

const following = phrases(follow);
const filling = phrases(filler);
/** Words of a link that only names a network: longer ones say more. */
const mostWords = 8;

/** `Facebook`, `Facebook icon`, `Follow us on Facebook`, `Facebookでフォロー`. */
export function networkNamed(name: string, language: string): string | undefined {
  const exact = networkOfLabel(name);
  if (exact) return exact;
  const { network, rest } = takeApart(name);
  return network !== undefined && (following.has(rest, language) || filling.has(rest, language)) ? network : undefined;
}

/** The network that a link asks to follow the site on. */
export function networkToFollow(name: string, language: string): string | undefined {
  const { network, rest } = takeApart(name);
  return network !== undefined && following.has(rest, language) ? network : undefined;
}

/** The network that a name holds, and the other words of it. */
function takeApart(name: string): { readonly network?: string; readonly rest: string } {
  if (name.length > longest) return { rest: '' };
  const words = wordsOf(name.replace(/([a-z])(?=[^\x00-\x7f])|([^\x00-\x7f])(?=[a-z])/gi, '$& '));
  if (words.length > mostWords) return { rest: '' };
  const at = words.findIndex((word) => networkOfLabel(word) !== undefined);
  const network = networkOfLabel(words[at] ?? '');
  return { ...(network && { network }), rest: words.filter((_, index) => index !== at).join(' ') };
}

const longest = 80;
/** More elements than an icon is made of. */
const mostParts = 40;

function iconIn({ element }: Anchor, { document }: Page): string | undefined {
  const parts = document.elements.slice(element.index, Math.min(element.lastIndex, element.index + mostParts) + 1);
  for (const part of parts) {
    const network = classesOf(part).map(networkOfIcon).find(Boolean) ?? drawn(part);
    if (network) return network;
  }
  return undefined;
}

/** Plug-ins put the class on the item that holds the link. */
const iconAround = ({ element: { parent } }: Anchor): string | undefined =>
  parent?.name === 'li' ? classesOf(parent).map(networkOfIcon).find(Boolean) : undefined;

/** Where drawings have their name: `<use href="#icon-facebook">`, `<ion-icon name="logo-facebook">`, `<i data-feather="facebook">`. */
function drawn({ name, attributes }: Element): string | undefined {
  const reference = name === 'use' ? (attributes.href ?? attributes['xlink:href'] ?? '').split('#', 2)[1] : undefined;
  const own = name === 'ion-icon' ? attributes.name : (attributes['data-feather'] ?? attributes['data-lucide']);
  const drawing = reference ?? own ?? attributes.icon ?? attributes['data-icon'];
  // `mdi:facebook`: the set stands before the name
  return drawing === undefined ? undefined : networkOfIcon(drawing.replace(/^[\w-]{1,30}:/, ''));
}
