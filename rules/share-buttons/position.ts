import { standsAtPageEnd } from '../../src/page/share/page-end.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require share buttons near the start or the end of the content',
  why: 'Readers decide to share at the headline or when they have read to the end; few scroll past the comments to the foot of the page.',
  sources: [
    'https://www.pinpointdigital.com/2014/04/10/where-to-place-social-sharing-buttons-on-your-pages/',
    'https://www.nomensa.com/blog/2012/where-you-can-stick-your-social-networking-buttons/',
  ],
  severity: 'info',
  examples: {
    good: [page(share(), '')],
    bad: [page('', share())],
  },

  target: ({ kind, shareLinks }) => (kind.shareable && shareLinks.length > 0 ? shareLinks : undefined),

  *check(shareLinks, _, page) {
    const [first] = shareLinks;
    if (!first || !shareLinks.every((link) => standsAtPageEnd(link, page))) return;
    const where = shareLinks.every(({ region }) => region === 'comments')
      ? 'among the comments'
      : 'at the foot of the page';
    yield { message: `Expected share buttons near the content, found them only ${where}`, at: first };
  },
});

function share(): string {
  return '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">Post on X</a>';
}

function page(content: string, foot: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p>${content}</article><footer>${foot}</footer>`;
}
