/** The subjects that a page files itself under: article:tag, keywords, structured data. */

import type { Place } from '../finding.ts';
import { articleItems } from './article-items.ts';
import type { Page } from './page.ts';
import { textOfItem } from './schema-items.ts';

export interface Keyword extends Place {
  readonly text: string;
  readonly from: 'article:tag' | 'keywords' | 'markup';
}

export const statedKeywords = (page: Page): readonly Keyword[] => [...fromMetas(page), ...fromMarkup(page)];

const listKeys: ReadonlySet<string> = new Set(['keywords', 'news_keywords', 'parsely-tags', 'sailthru.tags']);

function* fromMetas({ metas }: Page): Generator<Keyword> {
  for (const { key, value, start, end } of metas) {
    if (key === 'article:tag') {
      for (const text of split(value)) yield { text, from: 'article:tag', start, end };
    } else if (listKeys.has(key)) {
      for (const text of split(value)) yield { text, from: 'keywords', start, end };
    }
  }
}

/** Many write all of them into one tag. */
const split = (list: string): readonly string[] =>
  list
    .split(/[,;，、]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

function* fromMarkup(page: Page): Generator<Keyword> {
  for (const item of articleItems(page)) {
    for (const value of item.values('keywords')) {
      const { start, end } = item;
      const list = typeof value === 'string' ? value : (textOfItem(value, 'name') ?? '');
      for (const text of split(list)) yield { text, from: 'markup', start, end };
    }
  }
}
