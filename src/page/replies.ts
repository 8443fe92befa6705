/** Whether readers can answer an article: by a form, a comment service, a webmention, or a link to where it is discussed. */

import type { Element } from './document.ts';
import type { Anchor, Page } from './page.ts';
import { hasUnseenScripts } from './unseen-scripts.ts';
import { repliesClosed, reply } from './words/comments.ts';
import { phrases } from './words/phrases.ts';

/** `closed`: there is a thread that takes no more. `unclear`: a script may draw one. */
export type Replies = 'open' | 'closed' | 'none' | 'unclear';

/** Several rules ask, of the same page. */
export function findReplies(page: Page): Replies {
  const known = found.get(page);
  if (known) return known;
  const replies = readReplies(page);
  found.set(page, replies);
  return replies;
}

const found = new WeakMap<Page, Replies>();

function readReplies(page: Page): Replies {
  if (hasForm(page) || hasService(page)) return 'open';
  if (isClosed(page)) return 'closed';
  if (
    page.linkTags.some(({ rels }) => rels.includes('webmention')) ||
    page.anchors.some((one) => leadsToReplies(one, page))
  )
    return 'open';
  if (hasThread(page)) return 'unclear';
  return hasUnseenScripts(page) && !hasThreadsInHtml(page) ? 'unclear' : 'none';
}

const hasService = ({ services }: Page): boolean =>
  services.some(
    ({ service, signs }) => service.category === 'comments' && signs.some(({ element }) => element.name !== 'link'),
  );

/** A field to write in, among what is called comments. */
function hasForm(page: Page): boolean {
  return page.document
    .named('textarea')
    .some((field) => !field.inert && (page.regionOf(field) === 'comments' || isNamed(field) || formAround(field)));
}

function formAround(field: Element): boolean {
  for (let around = field.parent; around; around = around.parent) if (around.name === 'form') return isNamed(around);
  return false;
}

const isNamed = ({ attributes: { id = '', name = '', class: classes = '', action = '' } }: Element): boolean =>
  threadName.test(id) || threadName.test(name) || threadName.test(classes) || threadName.test(action);

const threadName =
  /(?:^|[\s_/-])(?:comments?|commentform|disqus|discussion|respond|replies|webmentions?)(?:$|[\s_./?-])/i;

const closedWords = phrases(repliesClosed);
/** WordPress writes it so in every language. */
const closedClass = /(?:^|\s)(?:no-comments|nocomments|comments-closed|comment-closed)(?:$|\s)/;

function isClosed(page: Page): boolean {
  return page.document.elements.some(
    (element) =>
      !element.inert &&
      short.has(element.name) &&
      (closedClass.test(element.attributes.class ?? '') || isToldClosed(element, page)),
  );
}

const short: ReadonlySet<string> = new Set(['p', 'span', 'h2', 'h3', 'h4', 'div', 'em', 'li']);

/** Read only where it is a line of its own. */
function isToldClosed(element: Element, page: Page): boolean {
  const run = page.document.texts[element.firstText];
  if (!run || element.lastText - element.firstText !== 1 || run.end - run.start > longestLine) return false;
  return closedWords.has(page.textOf(element).replace(/[.!。]+$/, ''), page.language);
}

const longestLine = 120;

const replyWords = phrases(reply);

/** Its replies elsewhere, a forum, a letter to the author. */
function leadsToReplies({ url, href, name, region }: Anchor, { language }: Page): boolean {
  if (region === 'header' || region === 'nav' || region === 'footer') return false;
  if (url?.protocol === 'mailto:' && region === 'article') return true;
  if (/#(?:comments?|respond|disqus_thread)$/i.test(href)) return true;
  return replyWords.borders(name, language);
}

/** A place of that name that something fills. */
const hasThread = ({ document }: Page): boolean =>
  document.elements.some((element) => !element.inert && !element.inHead && element.name !== 'a' && isNamed(element));

/** WordPress writes its threads into the page, and the place of any service that takes over. */
const hasThreadsInHtml = ({ scripts }: Page): boolean =>
  scripts.some(({ url }) => url?.pathname.includes('/wp-includes/') ?? false);
