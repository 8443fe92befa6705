/** Where on the page things stand: the nearest landmark, read for all elements at once. */

import type { Element, HtmlDocument } from './document.ts';
import type { Region } from './page.ts';

const byTag: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['header', 'header'],
  ['nav', 'nav'],
  ['main', 'main'],
  ['article', 'article'],
  ['aside', 'aside'],
  ['footer', 'footer'],
]);

const byRole: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['main', 'main'],
  ['article', 'article'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
]);

/** Ids and classes of pages from before the landmark elements. */
const byId: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['header', 'header'],
  ['masthead', 'header'],
  ['site-header', 'header'],
  ['nav', 'nav'],
  ['navigation', 'nav'],
  ['sidebar', 'aside'],
  ['footer', 'footer'],
  ['site-footer', 'footer'],
  ['colophon', 'footer'],
]);
const byClass: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['site-header', 'header'],
  ['site-footer', 'footer'],
]);

/** Threads of comments: WordPress themes, and the places that comment services fill. */
const commentIds = new Set([
  'comments',
  'comment-list',
  'disqus_thread',
  'respond',
  'isso-thread',
  'remark42',
  'cusdis_thread',
  'commento',
  'hyvor-talk-view',
  'discourse-comments',
  'vk_comments',
  'gitalk-container',
]);
const commentClasses = new Set([
  'comments',
  'comments-area',
  'comment-list',
  'commentlist',
  'comment-respond',
  'wp-block-comments',
  'fb-comments',
  'utterances',
  'giscus',
]);

/** The region of each element, by its index. */
export function readRegions({ elements }: HtmlDocument): readonly Region[] {
  const regions: Region[] = [];
  for (const element of elements) {
    const around = element.parent ? (regions[element.parent.index] ?? 'body') : 'body';
    regions.push(within(around, around === 'comments' ? undefined : landmark(element)));
  }
  return regions;
}

/** Heads and feet of articles, asides and navigations belong to these, as does a head to `<main>` (https://www.w3.org/TR/html-aam-1.0/). */
const owners: Readonly<Partial<Record<Region, readonly Region[]>>> = {
  header: ['article', 'aside', 'nav', 'main'],
  footer: ['article', 'aside', 'nav'],
};

function within(around: Region, own: Region | undefined): Region {
  if (!own || around === 'comments') return around;
  return owners[own]?.includes(around) ? around : own;
}

function landmark({ name, attributes }: Element): Region | undefined {
  const { id, role } = attributes;
  const marked = (role === undefined ? undefined : byRole.get(role.trim().toLowerCase())) ?? byTag.get(name);
  if (noContainers.has(name)) return marked;
  if (id !== undefined && commentIds.has(id)) return 'comments';
  const called = attributes.class === undefined ? undefined : fromClasses(attributes.class);
  if (called === 'comments') return called;
  return marked ?? called ?? (id === undefined ? undefined : byId.get(id));
}

/** Themes give the same names to the body, and to the link that leads to the comments. */
const noContainers = new Set('html body a span i b em strong small button img svg li'.split(' '));

function fromClasses(classes: string): Region | undefined {
  for (const name of classes.split(/[ \t\n\f\r]+/)) {
    if (commentClasses.has(name)) return 'comments';
    const region = byClass.get(name);
    if (region) return region;
  }
  return undefined;
}
