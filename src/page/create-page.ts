/** A page out of what was fetched: facts that read themselves when first asked for. */

import type { CheerioAPI } from 'cheerio';
import { parseHttp } from '../address.ts';
import type { Evidence, Place } from '../finding.ts';
import { accessibleName } from './accessible-name.ts';
import { readAnchors } from './anchors.ts';
import { readBase } from './base.ts';
import { readDescription } from './description.ts';
import type { Element } from './document.ts';
import { Places } from './evidence.ts';
import { readFeeds } from './feeds.ts';
import { readHeadings } from './headings.ts';
import { readIframes } from './iframes.ts';
import { readImages } from './images.ts';
import { readJsonLd } from './json-ld.ts';
import { readKind } from './kind.ts';
import { readLanguage } from './language.ts';
import { readAlternates, readCanonicals, readIcons, readLinkTags } from './link-tags.ts';
import { readMainText } from './main-text.ts';
import { readMetas } from './metas.ts';
import { readOpenGraph } from './open-graph.ts';
import type { Facts, Page, PageInput, Region } from './page.ts';
import { readProfileClaims } from './profile-claims.ts';
import { readRegions } from './region.ts';
import { isIndexable, readRobots } from './robots-directives.ts';
import { scan } from './scan.ts';
import { readScripts } from './scripts.ts';
import { readServices } from './services.ts';
import { readShareLinks } from './share-links.ts';
import { textOf } from './text.ts';
import { readTitles } from './titles.ts';
import { toCheerio } from './to-cheerio.ts';
import { countWords } from './word-count.ts';
import { readXCard } from './x-card.ts';

const readers = {
  document: ({ html }) => scan(html),
  base: readBase,
  metas: readMetas,
  titles: readTitles,
  openGraph: readOpenGraph,
  xCard: readXCard,
  description: readDescription,
  linkTags: readLinkTags,
  canonicals: readCanonicals,
  icons: readIcons,
  feeds: readFeeds,
  alternates: readAlternates,
  robots: readRobots,
  indexable: isIndexable,
  anchors: readAnchors,
  shareLinks: readShareLinks,
  profileClaims: readProfileClaims,
  services: readServices,
  scripts: readScripts,
  iframes: readIframes,
  images: readImages,
  headings: readHeadings,
  jsonLd: readJsonLd,
  language: readLanguage,
  mainText: readMainText,
  wordCount: ({ mainText }) => countWords(mainText),
  kind: readKind,
} satisfies { [Name in keyof Facts]: (page: Page) => Facts[Name] };

export function createPage(input: PageInput): Page {
  return new LazyPage(input) as unknown as Page;
}

/** Methods are bound, so that rules may take them out: `target({ anchors, regionOf })`. */
class LazyPage {
  readonly #facts = new Map<string, unknown>();
  #places: Places | undefined;
  #regions: readonly Region[] | undefined;
  #selectors: CheerioAPI | undefined;

  constructor(input: PageInput) {
    Object.assign(this, input);
  }

  static {
    for (const [name, read] of Object.entries(readers)) {
      Object.defineProperty(LazyPage.prototype, name, {
        get(this: LazyPage) {
          return this.#fact(name, read as (page: Page) => unknown);
        },
      });
    }
  }

  #fact(name: string, read: (page: Page) => unknown): unknown {
    const known = this.#facts.get(name);
    if (known !== undefined || this.#facts.has(name)) return known;
    const fact = read(this.#page);
    this.#facts.set(name, fact);
    return fact;
  }

  get #page(): Page {
    return this as unknown as Page;
  }

  readonly resolve = (address: string): string | undefined => parseHttp(address, this.#page.base)?.href;

  readonly evidence = (place: Place): Evidence => {
    this.#places ??= new Places(this.#page.html);
    return this.#places.evidence(place);
  };

  readonly textOf = (element: Element): string => textOf(this.#page.document, element);

  readonly regionOf = (element: Element): Region => {
    this.#regions ??= readRegions(this.#page.document);
    return this.#regions[element.index] ?? 'body';
  };

  readonly accessibleName = (element: Element): string => accessibleName(this.#page.document, element);

  get $(): CheerioAPI {
    this.#selectors ??= toCheerio(this.#page.document);
    return this.#selectors;
  }
}
