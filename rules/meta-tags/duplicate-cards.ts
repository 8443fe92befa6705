import { sameness } from '../../src/address.ts';
import { cardKey, editionless, standsAlone } from '../../src/page/card-key.ts';
import type { Page } from '../../src/page/page.ts';
import { siteRule } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

export default siteRule({
  summary: 'Disallow the same title, description and image on several pages',
  why: 'Shares of different pages that look alike cannot be told apart, and readers click neither.',
  sources: [
    'https://developers.google.com/search/docs/appearance/title-link',
    'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: card('Green tea'), site: { 'https://example.com/tea/white': card('White tea') } }],
    bad: [{ html: card('Our teas'), site: { 'https://example.com/tea/white': card('Our teas') } }],
  },

  collect: (page) => (standsAlone(page) ? cardOf(page) : undefined),

  *check(collected) {
    const alike = new Map<string, { title: string; pages: Map<string, string> }>();
    for (const { page, value } of collected) {
      const group = alike.get(value.key) ?? { title: value.title, pages: new Map() };
      const address = editionless(value.address);
      group.pages.set(sameness(address) ?? address, page);
      alike.set(value.key, group);
    }
    for (const { title, pages } of alike.values()) {
      if (pages.size < 2) continue;
      yield {
        message: `Expected a card of its own for each page, found "${shorten(title, 80)}" with one description and image on ${count(pages.size, 'page')}`,
        pages: [...pages.values()],
      };
    }
  },
});

function cardOf(page: Page) {
  const key = cardKey(page);
  if (key === undefined) return undefined;
  return { key, title: key.split('\n', 1)[0] ?? '', address: page.canonicals[0]?.url ?? page.url };
}

function card(title: string): string {
  return `<title>${title}</title>
<meta property="og:description" content="Loose leaf, picked this spring.">
<meta property="og:image" content="https://example.com/tea.jpg">`;
}
