/** What the build of a page says of its kind: one dated article, a list of entries, a chapter of a manual. */

import type { Element } from '../document.ts';
import type { Page, PageKind, Region } from '../page.ts';
import { wordForm } from '../words/phrases.ts';
import { readAddress } from './address.ts';
import { containerOf } from './containers.ts';
import { type Entries, readEntries } from './entries.ts';
import type { Signal } from './signal.ts';

export function shapeSignals(page: Page): Signal[] {
  const redirect = redirectSignal(page);
  if (redirect) return [redirect];
  const entries = readEntries(page);
  const list = entries ? listSignals(entries) : [];
  if (list.length > 0) return [...list, ...chapterSignals(page)];
  return [...articleSignals(page), ...toldSignals(page), ...chapterSignals(page)];
}

/** A page that only sends on is no page of its kind. */
function redirectSignal({ metas, wordCount }: Page): Signal | undefined {
  const refresh = metas.find(({ attribute, key }) => attribute === 'http-equiv' && key === 'refresh');
  return refresh && wordCount < 50 && /^[0-5]\s*[;,]\s*url/i.test(refresh.value)
    ? { kind: 'other', weight: 50, says: 'sends on to another address' }
    : undefined;
}

/** A list that is half of the text; below that it is the rest of a page about something else (related posts). */
function listSignals({ count, dated, headed, share }: Entries): Signal[] {
  if (share < 0.5) return [];
  if (dated >= count * 0.7) return [{ kind: 'listing', weight: 5, says: `link list: ${count} entries with dates` }];
  if (headed >= count * 0.7)
    return [{ kind: 'listing', weight: 4, says: `link list: ${count} entries with headings or pictures` }];
  return count >= 10 && share >= 0.6 ? [{ kind: 'listing', weight: 3, says: `link list: ${count} links` }] : [];
}

function articleSignals(page: Page): Signal[] {
  const article = mainArticle(page);
  const isDated = article !== undefined && holds(page, article, isHeading) && holds(page, article, isDate);
  const hints: [boolean, Signal][] = [
    [isDated, { kind: 'article', weight: 3, says: 'article element with heading and date' }],
    [!isDated && isHeadedAndDated(page), { kind: 'article', weight: 2, says: 'main heading and publication date' }],
    [hasBody(page), { kind: 'article', weight: 3, says: 'itemprop articleBody' }],
    [hasByline(page), { kind: 'article', weight: 1, says: 'byline' }],
    [hasComments(page), { kind: 'article', weight: 2, says: 'comments' }],
    [page.wordCount >= longText, { kind: 'article', weight: 1, says: 'long text' }],
  ];
  return hints.filter(([applies]) => applies).map(([, signal]) => signal);
}

/** What lies in a folder of articles, events or recipes and tells of one thing is one of them, without any markup. */
function toldSignals(page: Page): Signal[] {
  const address = readAddress(page);
  const folder = containerOf(address?.segments.slice(0, -1) ?? []);
  if (!folder || !told.has(folder.kind) || page.wordCount < fewWords) return [];
  const [heading, ...more] = page.headings.filter(
    ({ element, level, text }) => level === 1 && text !== '' && mainRegions.has(page.regionOf(element)),
  );
  if (!heading || more.length > 0 || hasTeasers(page)) return [];
  if (!wordForm(page.titles[0]?.text ?? '').includes(wordForm(heading.text))) return [];
  return [{ kind: folder.kind, weight: 2, says: `a text under the heading of the title in …/${folder.name}/` }];
}

const told: ReadonlySet<PageKind> = new Set<PageKind>(['article', 'event', 'recipe']);
const fewWords = 100;

/** Headings of teasers are links, or lie in one; those of chapters lead, at the most, to themselves. */
const hasTeasers = (page: Page): boolean =>
  page.anchors.some(
    ({ element, href, internal, region }) =>
      internal &&
      !href.startsWith('#') &&
      mainRegions.has(region) &&
      (isInHeading(element) || holds(page, element, isSubheading)),
  );

const isInHeading = ({ parent }: Element): boolean => parent !== undefined && isSubheading(parent);
const isSubheading = ({ name }: Element): boolean => /^h[2-6]$/.test(name);

const longText = 250;
const mainRegions: ReadonlySet<Region> = new Set<Region>(['main', 'article', 'body']);

/** The `<article>` that is most of the page; teasers of others may stand below it. */
function mainArticle(page: Page): Element | undefined {
  const largest = page.document
    .named('article')
    .filter((element) => !element.inert && mainRegions.has(page.regionOf(element)))
    .reduce<Element | undefined>((one, other) => (one && length(one) >= length(other) ? one : other), undefined);
  return largest && page.textOf(largest).length * 2 >= page.mainText.length ? largest : undefined;
}

const length = ({ start, end }: Element): number => end - start;

function holds({ document }: Page, { index, lastIndex }: Element, test: (element: Element) => boolean): boolean {
  for (let at = index + 1; at <= lastIndex; at++) {
    const element = document.elements[at];
    if (element && test(element)) return true;
  }
  return false;
}

const isHeading = ({ name }: Element): boolean => name === 'h1' || name === 'h2';

/** Class names by which themes mark the date of a post where `<time>` is missing. */
const dateClass =
  /(?:^|\s)(?:dt-published|entry-date|post-date|post__date|post-meta-date|published|pubdate|article-date|date-published|byline-date)(?:\s|$)/;

const isDate = ({ name, attributes }: Element): boolean =>
  name === 'time' || attributes.itemprop === 'datePublished' || dateClass.test(attributes.class ?? '');

function isHeadedAndDated(page: Page): boolean {
  const { document, regionOf, headings, wordCount } = page;
  if (wordCount < 100 || !headings.some(({ level, element }) => level === 1 && mainRegions.has(regionOf(element))))
    return false;
  const dates = document.elements.filter(
    (element) => isDate(element) && !element.inert && mainRegions.has(regionOf(element)),
  );
  return dates.length > 0 && dates.length <= 3;
}

const hasBody = ({ document }: Page): boolean =>
  document.elements.filter(({ attributes, inert }) => !inert && attributes.itemprop === 'articleBody').length === 1;

const bylineClass =
  /(?:^|\s)(?:byline|p-author|post-author|entry-author|article-author|author-name|author vcard)(?:\s|$)/;

const hasByline = ({ document, regionOf }: Page): boolean =>
  document.elements.some(
    (element) =>
      !element.inert &&
      (element.attributes.itemprop === 'author' ||
        element.attributes.rel?.toLowerCase() === 'author' ||
        bylineClass.test(element.attributes.class ?? '')) &&
      mainRegions.has(regionOf(element)),
  );

const hasComments = ({ document, regionOf }: Page): boolean =>
  document.elements.some((element) => !element.inert && regionOf(element) === 'comments');

/** A page turned forward and back, beside a deep table of contents: manuals are built so, posts lack the latter. */
function chapterSignals({ anchors, linkTags }: Page): Signal[] {
  const turns =
    anchors.some(({ rels }) => rels.includes('next') || rels.includes('prev')) ||
    linkTags.some(({ rels, element }) => element !== undefined && (rels.includes('next') || rels.includes('prev')));
  if (!turns) return [];
  const contents = anchors.filter(
    ({ internal, region }) => internal && (region === 'nav' || region === 'aside'),
  ).length;
  return contents >= 30 ? [{ kind: 'documentation', weight: 2, says: 'turns pages beside a table of contents' }] : [];
}
