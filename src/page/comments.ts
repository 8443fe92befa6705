/** The single comments that visitors left, where they stand in the HTML, and what these link to. */

import { bareHost, isHostWithin, parseHttp } from '../address.ts';
import type { Element } from './document.ts';
import { isOwn } from './own-hosts.ts';
import type { Anchor, Page } from './page.ts';
import { addressOfSign } from './service-signs.ts';

/** One comment each, in themes of WordPress, in microformats and in what static sites write. */
const commentClasses: ReadonlySet<string> = new Set([
  'comment',
  'comment-body',
  'comment-content',
  'comment-item',
  'comment-text',
  'comment_container',
  'h-cite',
  'p-comment',
  'pingback',
  'trackback',
  'u-comment',
]);
const commentId = /^(?:li-|div-)?comment-?\d+$/i;
const commentType = /^https?:\/\/schema\.org\/(?:User)?Comments?$/i;

/** The site's own people answer too: search engines ask nothing of links by whom one trusts. */
const ownClass = /(?:^|\s)(?:bypostauthor|comment-author-admin|by-author|byauthor)(?:\s|$)/i;

/** Outermost comments, replies inside them not counted apart. */
export function commentsOf(page: Page): readonly Element[] {
  const comments: Element[] = [];
  let coveredTo = -1;
  for (const element of page.document.elements) {
    if (element.index <= coveredTo || element.inert || !isComment(element)) continue;
    if (page.regionOf(element) !== 'comments') continue;
    comments.push(element);
    coveredTo = element.lastIndex;
  }
  return comments;
}

const isComment = ({ name, attributes: { id, class: classes, itemtype, itemprop } }: Element): boolean =>
  !noComments.has(name) &&
  ((id !== undefined && commentId.test(id.trim())) ||
    (itemtype !== undefined && commentType.test(itemtype.trim())) ||
    itemprop?.trim() === 'comment' ||
    (classes?.split(/\s+/).some((each) => commentClasses.has(each.toLowerCase())) ?? false));

/** Themes name fields and buttons of the form alike. */
const noComments: ReadonlySet<string> = new Set(
  'a body button fieldset form html i input label ol span svg textarea ul'.split(' '),
);

/** Links by readers to other sites: not those that the comment system, or the site's people, put there. */
export function readerLinks(page: Page): readonly Anchor[] {
  const comments = commentsOf(page);
  if (comments.length === 0) return [];
  const systems = systemHosts(page);
  let at = 0;
  return page.anchors.filter((anchor) => {
    const { index } = anchor.element;
    while (at < comments.length && (comments[at]?.lastIndex ?? 0) < index) at++;
    const comment = comments[at];
    return comment && comment.index < index && isByReader(anchor, comment) && leadsAway(anchor, page, systems);
  });
}

const mostLevels = 200;

function isByReader({ element }: Anchor, { index }: Element): boolean {
  let around: Element | undefined = element.parent;
  for (let level = 0; around && around.index >= index && level < mostLevels; level++, around = around.parent) {
    if (around.name === 'form' || ownClass.test(around.attributes.class ?? '')) return false;
  }
  return true;
}

/** Buttons to share a comment, or to sign in for a reply, are the system's. */
const systemLinks: ReadonlySet<string | undefined> = new Set(['share', 'sign-in']);

function leadsAway({ url, internal, social }: Anchor, { site, url: own }: Page, systems: readonly string[]): boolean {
  if (!url || !parseHttp(url) || internal || isOwn(site, url) || systemLinks.has(social?.kind)) return false;
  const host = bareHost(url);
  const ownHost = bareHost(new URL(own));
  if (isHostWithin(host, ownHost) || isHostWithin(ownHost, host)) return false;
  return !systems.some((system) => isHostWithin(system, host) || isHostWithin(host, system));
}

/** Where the comment systems of the page load from. */
const systemHosts = (page: Page): readonly string[] => [
  ...new Set(
    page.services
      .filter(({ service }) => service.category === 'comments')
      .flatMap(({ signs }) => signs.flatMap((sign) => addressOfSign(sign, page) ?? []))
      .map(bareHost)
      .filter((host) => host !== ''),
  ),
];
