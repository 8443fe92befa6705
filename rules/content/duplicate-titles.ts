import { sameness } from '../../src/address.ts';
import { primaryLanguage } from '../../src/networks/locales.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { cardKey, editionless, standsAlone } from '../../src/page/card-key.ts';
import type { Page } from '../../src/page/page.ts';
import { siteNames } from '../../src/page/site-names.ts';
import { wordForm } from '../../src/page/words/phrases.ts';
import { siteRule } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default siteRule({
  summary: 'Require a <title> of its own for each page',
  why: 'Pages of one title cannot be told apart in search results, tabs, bookmarks and statistics of shared links.',
  sources: ['https://developers.google.com/search/docs/appearance/title-link'],
  severity: 'warning',
  examples: {
    good: [{ html: post('Green tea', 'a'), site: { 'https://example.com/tea/white': post('White tea', 'b') } }],
    bad: [{ html: post('Our teas', 'a'), site: { 'https://example.com/tea/white': post('Our teas', 'b') } }],
  },

  collect: (page) => (standsAlone(page) && isTitled(page) ? titled(page) : undefined),

  *check(collected) {
    const alike = new Map<string, { title: string; cards: Set<string>; pages: Map<string, string> }>();
    for (const { page, value } of collected) {
      const group = alike.get(value.key) ?? { title: value.title, cards: new Set(), pages: new Map() };
      const address = editionless(value.address);
      group.pages.set(sameness(address) ?? address, page);
      group.cards.add(value.card);
      alike.set(value.key, group);
    }
    for (const { title, cards, pages } of alike.values()) {
      // Where the whole card is the same, duplicate-cards tells it.
      if (pages.size < 2 || cards.size < 2) continue;
      yield {
        message: `Expected a <title> of its own for each page, found "${shorten(title, 80)}" on ${count(pages.size, 'page')}`,
        pages: [...pages.values()],
      };
    }
  },
});

/** What is no title of the page is told by other rules. */
function isTitled(page: Page): boolean {
  const title = page.titles[0]?.text ?? '';
  const form = wordForm(title);
  return title !== '' && !findPlaceholder(title) && !siteNames(page).some((name) => wordForm(name) === form);
}

/** Translations may be called the same. */
function titled(page: Page) {
  const title = page.titles[0]?.text ?? '';
  const language = primaryLanguage(page.language) ?? '';
  const address = page.canonicals[0]?.url ?? page.url;
  return { title, key: `${language} ${title.toLowerCase()}`, card: cardKey(page) ?? '', address };
}

function post(title: string, text: string): string {
  return `<title>${title}</title><meta property="og:title" content="${text}">`;
}
