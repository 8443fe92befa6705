import { needsCard } from '../../src/page/card-demand.ts';
import { findShell } from '../../src/page/shell.ts';
import { hasVisual } from '../../src/page/visuals.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require articles to show a picture, a drawing or a recording',
  why: 'Posts with a picture are seen and passed on more than bare text, Pinterest can save nothing else, and whoever shares the article wants one to choose.',
  sources: [
    'https://developers.google.com/search/docs/appearance/google-discover',
    'https://help.pinterest.com/en/business/article/rich-pins',
  ],
  severity: 'info',
  options: { minWords: 300 },
  examples: {
    good: [article('<img src="/sencha.jpg" alt="Leaves of sencha">')],
    bad: [article(''), article('<img src="/smile.png" width="16" height="16" alt=":)">')],
  },

  target: (page, { minWords }) =>
    page.kind.is === 'article' && page.wordCount >= minWords && needsCard(page) && !findShell(page) ? page : undefined,

  *check(page) {
    if (!hasVisual(page)) yield { message: 'Missing a picture, drawing or recording in the article' };
  },
});

function article(picture: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1>${picture}<p>${'Loose leaf, picked this spring. '.repeat(80)}</article>`;
}
