import { hasCustomerVoices } from '../../src/page/customer-voices.ts';
import type { Page } from '../../src/page/page.ts';
import { readOrganizations } from '../../src/page/profiles/organizations.ts';
import { findShell } from '../../src/page/shell.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require reviews, testimonials or embedded posts on the site of a shop or local business',
  why: 'People believe other customers before they believe a shop, and pass on what others praise.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
    'https://schema.org/Review',
  ],
  severity: 'info',
  options: { minPages: 3 },
  examples: {
    good: [{ html: product('<h2>Customer reviews</h2><p>Very good tea.</p>'), options: { minPages: 1 } }],
    bad: [{ html: product(''), options: { minPages: 1 } }],
  },

  collect: (page): Seen | undefined =>
    page.kind.is === 'error' || findShell(page)
      ? undefined
      : { sells: isSelling(page), hasVoices: hasCustomerVoices(page) },

  *check(collected, { minPages }) {
    const selling = collected.filter(({ value }) => value.sells);
    if (selling.length === 0 || collected.length < minPages) {
      yield skip;
      return;
    }
    if (collected.some(({ value }) => value.hasVoices)) return;
    yield {
      message: `Missing reviews, testimonials or embedded posts of customers, found none on ${count(collected.length, 'page')}`,
      pages: selling.slice(0, mostPages).map(({ page }) => page),
    };
  },
});

interface Seen {
  readonly sells: boolean;
  readonly hasVoices: boolean;
}

/** Enough to see which pages are meant. */
const mostPages = 10;

const isSelling = (page: Page): boolean =>
  page.kind.is === 'product' || readOrganizations(page).some(({ isBusiness, isSites }) => isBusiness && isSites);

function product(more: string): string {
  return `<title>Green tea</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Green tea","offers":{"@type":"Offer","price":5}}</script><main><h1>Green tea</h1>${more}</main>`;
}
