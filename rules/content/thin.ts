import { needsCard } from '../../src/page/card-demand.ts';
import type { Page } from '../../src/page/page.ts';
import { isBriefByDesign } from '../../src/page/post-format.ts';
import { schemaItems } from '../../src/page/schema-items.ts';
import { findShell } from '../../src/page/shell.ts';
import { hasRecording } from '../../src/page/visuals.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require articles to have something to read',
  why: 'A page of a few words keeps less than its card promised: nobody passes it on, and Discover and search engines leave it out.',
  sources: ['https://developers.google.com/search/docs/fundamentals/creating-helpful-content'],
  severity: 'info',
  options: { minWords: 100 },
  examples: {
    good: [article('Loose leaf, picked this spring. '.repeat(30))],
    bad: [article('Loose leaf, picked this spring.')],
  },

  target: (page) => (page.kind.is === 'article' && needsCard(page) && isMeantToBeRead(page) ? page : undefined),

  *check({ wordCount }, { minWords }) {
    if (wordCount < minWords)
      yield { message: `Expected at least ${minWords} words in an article, found ${wordCount}` };
  },
});

/** Photo stories are looked at, tables and listings of code looked up; other texts stand behind a wall or come by script. */
const isMeantToBeRead = (page: Page): boolean =>
  !hasRecording(page) &&
  page.images.filter(({ region }) => region === 'main' || region === 'article').length < fewestPictures &&
  !['pre', 'table'].some((name) => page.document.named(name).length > 0) &&
  !isBriefByDesign(page) &&
  !findShell(page) &&
  !schemaItems(page).some((item) => item.values('isAccessibleForFree').some(isFalse));

const fewestPictures = 3;

const isFalse = (value: unknown): boolean => typeof value === 'string' && /(?:^|\/)false$/i.test(value);

function article(content: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>${content}</p></article>`;
}
