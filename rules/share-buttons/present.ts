import { shareAnchors } from '../../src/markup.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { waysToShare } from '../../src/page/share/ways-to-share.ts';
import { pageRule, skip } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require a way to share on articles, products, recipes, events and videos',
  why: 'Readers who would pass a page on must otherwise copy its address by hand, and on a phone most of them do not.',
  sources: [
    'https://developer.mozilla.org/en-US/docs/Web/API/Navigator/share',
    'https://github.com/heiseonline/shariff',
  ],
  severity: 'warning',
  examples: {
    good: [
      article('<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">Post on X</a>'),
      article('<script async src="https://platform-api.sharethis.com/js/sharethis.js#product=sop"></script>'),
    ],
    bad: [article('<a href="https://x.com/teahouse">Follow us on X</a>')],
  },

  target: (page) => (page.kind.shareable && page.indexable ? page : undefined),

  *check(page) {
    const ways = waysToShare(page);
    if (ways === 'unclear') yield skip;
    if (ways !== 'none') return;
    yield {
      message: `Missing a way to share this ${page.kind.is}`,
      help: shareAnchors(page.site.networks, readSharedPage(page)),
      severity: page.kind.is === 'product' ? 'info' : undefined,
    };
  },
});

function article(content: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p>${content}</article>`;
}
