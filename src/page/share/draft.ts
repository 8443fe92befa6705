/** A share link as its finders see it; name, place and region are added when it is sure to count. */

import type { Element } from '../document.ts';
import type { ShareLink } from '../page.ts';

export type ShareDraft = Pick<ShareLink, 'element' | 'network' | 'via' | 'href' | 'reading' | 'sharedUrl'> & {
  /** A box that counts only when nothing in it does. */
  readonly isBox?: boolean;
};

/** Markup that a script fills: it alone knows the address. */
export const withoutAddress = { href: undefined, reading: undefined, sharedUrl: undefined } as const;

/** Class names of an element. */
export const classesOf = ({ attributes }: Element): readonly string[] => attributes.class?.match(/\S+/g) ?? [];

/** The element and what it lies in, nearest first, at most so many. */
export function* upwards(element: Element, most: number): Iterable<Element> {
  let around: Element | undefined = element;
  for (let left = most; around && left > 0 && around.name !== 'body'; left--, around = around.parent) yield around;
}
