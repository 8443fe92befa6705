/** How much a page needs a card: whether people pass it on, or land on it from elsewhere. */

import { sameness } from '../address.ts';
import { isOpen } from './gate-keeper.ts';
import { kindWords } from './kind/kind-words.ts';
import type { Page, PageKind } from './page.ts';

const unshared: ReadonlySet<PageKind> = new Set<PageKind>(['error', 'search', 'cart', 'sign-in', 'legal']);

/** False for pages that exist once for each visitor, that nobody recommends, or that ask to stay out of indexes. */
export const needsCard = (page: Page): boolean => isOpen(page, whyNoCard);

function whyNoCard(page: Page): string | undefined {
  if (!page.indexable) return 'it asks to stay out of indexes (robots: noindex)';
  const { is, signals } = page.kind;
  if (unshared.has(is)) return `it is ${kindWords[is]}${signals[0] ? ` (${signals[0]})` : ''}`;
  return isAmpTwin(page) ? 'it is the AMP twin of another page' : whyNoPage(page);
}

/** False for what only looks like a page to a crawler or in a folder. */
export const isPageOfItsOwn = (page: Page): boolean => isOpen(page, whyNoPage);

const whyNoPage = (page: Page): string | undefined => noPages.find(([, isOne]) => isOne(page))?.[0];

/**
 * WordPress makes a page for each uploaded file, which nobody wrote; new sites have none since 6.4.
 * https://make.wordpress.org/core/2023/10/16/changes-to-attachment-pages/
 */
export function isAttachment({ document }: Page): boolean {
  const classes = document.named('body')[0]?.attributes.class?.split(/\s+/) ?? [];
  return classes.includes('attachment') && classes.some((name) => name.startsWith('attachmentid-'));
}

/** Networks take the card of the page that an AMP page names as its canonical one. https://amp.dev/documentation/guides-and-tutorials/optimize-and-measure/discovery */
function isAmpTwin({ document, canonicals, url }: Page): boolean {
  const root = document.named('html')[0]?.attributes ?? {};
  if (!('amp' in root || '⚡' in root)) return false;
  return canonicals.some((canonical) => canonical.url !== undefined && sameness(canonical.url) !== sameness(url));
}

/** What service workers show while there is no network: it is never fetched by its address. */
const isOfflineFallback = ({ url, wordCount }: Page): boolean =>
  wordCount < 100 && /\/_?offline(?:\.html?|\/)?$/.test(new URL(url).pathname);

/** Nothing to see and nothing to share: sandboxes of scripts, frames of statistics. */
const isBlank = (page: Page): boolean =>
  page.wordCount === 0 &&
  !carriesOpenGraph(page) &&
  page.document.named('body').length > 0 &&
  page.document.elements.every(({ inHead, inert, name }) => inHead || inert || unseen.has(name));

const unseen: ReadonlySet<string> = new Set(['html', 'head', 'body', 'script', 'noscript', 'style', 'link', 'meta']);

const parts = ['html', 'head', 'body', 'title', 'meta', 'link'];
const feedRoots: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf', 'urlset', 'sitemapindex']);

/** Folders hold files that are no pages by themselves: includes of templates, feeds that were saved as index.html. */
const isWhole = ({ document }: Page): boolean =>
  parts.some((name) => document.named(name).length > 0) && !feedRoots.has(document.elements[0]?.name ?? '');

/** What is no page of its own, and why. */
const noPages: readonly (readonly [reason: string, isOne: (page: Page) => boolean])[] = [
  ['it is a part of a page, or a feed', (page) => !isWhole(page)],
  ['WordPress made it for an uploaded file', isAttachment],
  ['it is shown while there is no network', isOfflineFallback],
  ['there is nothing to see on it', isBlank],
];

/** Whatever tags the page carries, somebody may read them: pages out of indexes are passed on too, errors are not. */
export const isOfUse = (page: Page): boolean =>
  isOpen(page, ({ kind }) => (kind.is === 'error' ? 'it is an error page' : undefined));

/** Pages whose card decides whether people come at all. */
export const isPassedOn = ({ kind }: Page): boolean => kind.shareable || kind.is === 'home';

/** Somebody has begun with Open Graph here: what only completes a card can be asked for. */
export const hasOpenGraph = (page: Page): boolean =>
  isOpen(page, () => (carriesOpenGraph(page) ? undefined : 'it has no Open Graph tags that could be completed'));

const carriesOpenGraph = ({ openGraph }: Page): boolean =>
  openGraph.properties.some(({ key, value }) => key.startsWith('og:') && value !== '');
