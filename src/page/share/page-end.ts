/** Whether a share link stands at the foot of the whole page or among the comments, where few readers come by. */

import type { Element } from '../document.ts';
import type { Page, ShareLink } from '../page.ts';
import { remember } from '../remember.ts';
import { classesOf } from './draft.ts';

export function standsAtPageEnd({ element, region }: ShareLink, page: Page): boolean {
  if (region !== 'footer' && region !== 'comments') return false;
  const foot = landmark(element, page);
  if (lineage(element, foot).some(floats)) return false;
  return region === 'comments' || !isFootOfContent(foot);
}

/** The outermost element of the region that the element stands in. */
function landmark(element: Element, { regionOf }: Page): Element {
  const region = regionOf(element);
  let foot = element;
  while (foot.parent && regionOf(foot.parent) === region) foot = foot.parent;
  return foot;
}

function lineage(element: Element, last: Element): readonly Element[] {
  const elements: Element[] = [element];
  for (let around = element; around !== last && around.parent; around = around.parent) elements.push(around.parent);
  return elements;
}

/** The foot of a post is a good place, also where the post is no `<article>`. */
function isFootOfContent(foot: Element): boolean {
  if (namesOf(foot).some((one) => contentFoot.test(one))) return true;
  for (let around = foot.parent; around; around = around.parent) {
    if (around.name === 'main' || around.name === 'section' || around.attributes.role === 'main') return true;
  }
  return false;
}

const contentFoot = /^(?:post|entry|article|content|single|blog|story|hentry|recipe|product)(?:$|[_-])/i;

/** Bars that stay in view are printed anywhere. */
const floats = remember(
  (element) =>
    /position\s*:\s*(?:fixed|sticky)/i.test(element.attributes.style ?? '') ||
    namesOf(element).some((one) => floating.test(one)),
);

const floating = /(?:^|[_-])(?:sticky|float(?:ing)?|fixed|side(?:bar)?)(?:$|[_-])/i;

const namesOf = (element: Element): readonly string[] => [element.attributes.id ?? '', ...classesOf(element)];
