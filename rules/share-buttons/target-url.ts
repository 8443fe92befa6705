import { shareAnchors } from '../../src/markup.ts';
import type { ShareLink } from '../../src/page/page.ts';
import { networksOf } from '../../src/page/share/ends.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { type StrayAddress, strayAddresses } from '../../src/page/share/stray-addresses.ts';
import { pageRule } from '../../src/rule.ts';
import { fold, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require share links to share the page on which they stand',
  why: 'Who shares an article and sees the home page, a test server or nothing in the preview gives up, or posts a link that nobody can use.',
  sources: [
    'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
    'https://developers.facebook.com/docs/sharing/webmasters/',
  ],
  severity: 'error',
  examples: {
    good: [
      article('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen%3Futm_source%3Dfb'),
    ],
    bad: [
      article('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2F'),
      article('https://x.com/intent/tweet?text=Green%20tea&url='),
      article('https://wa.me/?text=Green%20tea%20https%3A%2F%2Fstaging.example.com%2Ftea%2Fgreen'),
    ],
  },

  target: ({ shareLinks }) => shareLinks.filter(tellsItsTarget),

  *check(shareLinks, _, page) {
    for (const stray of strayAddresses(shareLinks, page)) {
      const networks = networksOf(stray.links);
      yield {
        message: messageOf(stray),
        at: stray.links[0],
        help: shareAnchors(networks, readSharedPage(page)),
        networks,
        severity: stray.is === 'twin' || stray.is === 'text' ? 'warning' : undefined,
      };
    }
  },
});

const tellsItsTarget = ({ sharedUrl, reading }: ShareLink): boolean => sharedUrl !== undefined || reading !== undefined;

const words = {
  nothing: () => 'Expected share links to share this page, found no address',
  text: () => 'Expected share links to share this page, found a text without its address',
  home: (address) => `Expected share links to share this page, found the home page ${address}`,
  page: (address) => `Expected share links to share this page, found another page: ${address}`,
  site: (address) => `Expected share links to share this page, found another site: ${address}`,
  twin: (address) => `Expected share links to share this page, found the same path on another host: ${address}`,
  private: (address) => `Expected share links to share a public address, found ${address}`,
  staging: (address) => `Expected share links to share a public address, found the test server ${address}`,
} satisfies Record<StrayAddress['is'], (address: string) => string>;

const messageOf = ({ is, address, more }: StrayAddress): string =>
  words[is](shorten(fold(address), 80)) + (more > 0 ? ` and ${more} more` : '');

function article(href: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p><a href="${href}">Share</a></article>`;
}
