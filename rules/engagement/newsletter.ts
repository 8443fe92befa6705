import { offersNewsletter } from '../../src/page/newsletter.ts';
import type { Page, PageKind } from '../../src/page/page.ts';
import { hasManager } from '../../src/page/unseen-scripts.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require a newsletter on sites that publish or sell',
  why: 'What a network shows its members is up to the network; a letter reaches all who asked for it.',
  sources: ['https://indieweb.org/newsletter', 'https://ghost.org/docs/themes/members/'],
  severity: 'info',
  options: { minPages: 3 },
  examples: {
    good: [{ html: article('<form><input type="email"></form>'), options: { minPages: 1 } }],
    bad: [{ html: article(''), options: { minPages: 1 } }],
  },

  collect: (page): Seen | undefined =>
    page.kind.is === 'error' || page.anchors.length === 0
      ? undefined
      : { offers: offersNewsletter(page), publishes: published.has(page.kind.is), isUnclear: mayPopUp(page) },

  *check(collected, { minPages }) {
    if (collected.some(({ value }) => value.offers)) return;
    const isAsked = collected.length >= minPages && collected.some(({ value }) => value.publishes);
    if (!isAsked || collected.some(({ value }) => value.isUnclear)) {
      yield skip;
      return;
    }
    yield {
      message: `Missing a newsletter, found neither form nor link on ${count(collected.length, 'page')}`,
      help: 'Let readers leave their e-mail address, on the start page and below each article.',
    };
  },
});

interface Seen {
  readonly offers: boolean;
  readonly publishes: boolean;
  readonly isUnclear: boolean;
}

const published: ReadonlySet<PageKind> = new Set<PageKind>(['article', 'product', 'recipe', 'event', 'video']);

/** Tag managers and overlays open forms that stand nowhere in the page. */
const mayPopUp = (page: Page): boolean =>
  hasManager(page) || page.services.some(({ service }) => service.category === 'overlay');

function article(content: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to <a href="/brew">brew</a> it.</p>${content}</article>`;
}
