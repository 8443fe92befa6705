/** Decides which links to profiles say "this is us", as against mentions in a text. */

import type { LinkReading } from '../../networks/read-link.ts';
import type { Element } from '../document.ts';
import type { Anchor, Page, PageKind, Region } from '../page.ts';

export type ProfileReading = Extract<LinkReading, { kind: 'profile' }>;

export const isClaim = (anchor: Anchor, reading: ProfileReading, page: Page): boolean =>
  isPersonal(anchor) || (!isForeignServer(anchor, reading) && standsForSite(anchor, page));

/** Whether a link to a network stands where sites put those to their own profiles, wherever it leads. */
export const isMeantAsProfile = (anchor: Anchor, page: Page): boolean =>
  isPersonal(anchor) || standsForSite(anchor, page);

/** Credits and author boxes speak for one author; so does all that stands in the middle of a page about somebody. */
export const isAuthors = ({ element, region, rels }: Anchor, { kind }: Page): boolean =>
  rels.includes('author') || isInAuthorBox(element) || (kind.is === 'profile' && !frame.has(region));

/** `rel=me` and `rel=author` say so outright; an author box is about the author. */
const isPersonal = ({ rels, element, region }: Anchor): boolean =>
  rels.includes('me') || (region !== 'comments' && (rels.includes('author') || isInAuthorBox(element)));

const standsForSite = (anchor: Anchor, page: Page): boolean => stands(anchor, page) && !isCredit(anchor, page);

/** `/@name` on a host that nobody knows is a fediverse profile only when somebody calls it one. */
function isForeignServer(
  { rels, element, name, text }: Pick<Anchor, 'rels' | 'element' | 'name' | 'text'>,
  reading: ProfileReading,
): boolean {
  if (reading.what !== 'fediverse' || rels.includes('me')) return false;
  const inner = `${element.attributes.class ?? ''} ${element.attributes.title ?? ''} ${name} ${text}`;
  return !/mastodon|fediverse|pixelfed|peertube|misskey|pleroma|friendica|lemmy/i.test(inner);
}

const authorClass = /(?:^|[\s_-])(?:author|byline|vcard)s?(?=$|[\s_-])/i;
/** How far a link may lie inside an author box. */
const boxDepth = 8;

function isInAuthorBox(element: Element): boolean {
  let around: Element | undefined = element;
  for (let left = boxDepth; around && left > 0 && around.name !== 'body' && around.name !== 'article'; left--) {
    const { itemprop, rel, class: names } = around.attributes;
    if (itemprop === 'author' || rel === 'author' || (names !== undefined && authorClass.test(names))) return true;
    around = around.parent;
  }
  return false;
}

const frame: ReadonlySet<Region> = new Set<Region>(['header', 'footer', 'nav', 'aside']);
/** Their main part is about something or somebody, so links in it are mentions. */
const telling: ReadonlySet<PageKind> = new Set<PageKind>([
  ...(['article', 'recipe', 'event', 'video', 'product', 'documentation', 'listing', 'profile', 'search'] as const),
]);

/** In the frame of the page, or by itself in the main part of a page that is about its owner. */
function stands(anchor: Anchor, page: Page): boolean {
  if (frame.has(anchor.region)) return true;
  if (anchor.region === 'comments') return false;
  if (anchor.region !== 'body' && telling.has(page.kind.is)) return false;
  const text = surroundings(anchor, page);
  return text === undefined ? anchor.text === '' : text.length - anchor.text.length <= fewCharacters;
}

/** `Follow us on Instagram:` is no running text. */
const fewCharacters = 60;

const inline: ReadonlySet<string> = new Set(['span', 'b', 'strong', 'em', 'i', 'small', 'u', 'font', 'mark', 'a']);

/** Text of the block that a link stands in, other links left in: a row of icons has none. Undefined where no block parts it from all else. */
function surroundings({ element }: Anchor, page: Page): string | undefined {
  let block = element.parent;
  while (block && inline.has(block.name)) block = block.parent;
  if (!block || block.end - block.start > longestBlock) return undefined;
  return page.textOf(block);
}

/** Characters of markup; a block beyond that is no paragraph. */
const longestBlock = 20_000;

/** `Theme by`, before the link or in it: says who made the site, not who runs it. */
const credit = new RegExp(
  [
    String.raw`\b(?:design|theme|template|powered|built|made|created|developed|crafted|coded|website|photo)\w*\b[^.|·]{0,30}\bby`,
    String.raw`\b(?:theme|design|webdesign|gestaltet|erstellt|umgesetzt|entwickelt)\b[^.|·]{0,20}\bvon`,
    String.raw`(?:réalis|conçu|créé?|développ)\p{L}*\s+par`,
    String.raw`\b(?:diseñad|desarrollad|hech|cread|desenvolvid|feit|criad)[oa]\s+por`,
    String.raw`\b(?:realizzat|sviluppat|creat|progettat)[oa]\s+da`,
    String.raw`\b(?:gemaakt|ontworpen|ontwikkeld)\s+door`,
    String.raw`(?:wykonanie|realizacja)\s*[:–-]`,
    String.raw`(?:разработ|создан|розроб|створен|дизайн)\p{L}*(?:\s+\p{L}+)?\s*[:–—-]`,
    String.raw`(?:tasarım|制作|テーマ|theme|design|webdesign)\s*[:：]`,
  ].join('|'),
  'iu',
);
const creditBefore = new RegExp(`(?:${credit.source})\\s*$`, 'iu');

function isCredit(anchor: Anchor, page: Page): boolean {
  if (anchor.text === '') return false;
  const text = surroundings(anchor, page) ?? '';
  const before = text.slice(0, Math.max(0, text.indexOf(anchor.text))).slice(-60);
  return creditBefore.test(before) || credit.test(anchor.text.slice(0, 60));
}
