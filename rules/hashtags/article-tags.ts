import { metaTag } from '../../src/markup.ts';
import { defaultCategories } from '../../src/networks/hashtags.ts';
import { hasOpenGraph, needsCard } from '../../src/page/card-demand.ts';
import { statedKeywords } from '../../src/page/keywords.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Specify what an article is about with article:tag or keywords',
  why: 'Tools that post new articles make hashtags out of them, and news readers file the article by them.',
  sources: ['https://ogp.me/#type_article', 'https://schema.org/keywords'],
  severity: 'info',
  examples: {
    good: [article('<meta property="article:tag" content="Green tea">')],
    bad: [article('')],
  },

  target: (page) => (page.kind.is === 'article' && needsCard(page) && hasOpenGraph(page) ? page : undefined),

  *check(page) {
    if (statedKeywords(page).length > 0) return;
    const tags = shownTags(page).map((tag) => metaTag('article:tag', tag));
    yield { message: 'Missing article:tag', help: tags.join('\n') || metaTag('article:tag', '…') };
  },
});

const most = 5;

/** Blogs mark the links to their tags: `rel="tag"`. */
function shownTags({ anchors, regionOf }: Page): readonly string[] {
  const links = anchors.filter(({ rels, element }) => rels.includes('tag') && regionOf(element) !== 'aside');
  const texts = links.map(({ text }) => text.replace(/^[#＃]\s*/, '')).filter(isSubject);
  return [...new Set(texts)].slice(0, most);
}

const isSubject = (text: string): boolean =>
  text !== '' && text.length < longest && !defaultCategories.names.has(text.toLowerCase());

const longest = 60;

function article(tags: string): string {
  return `<meta property="og:type" content="article"><meta property="og:title" content="Green tea">
<meta property="article:published_time" content="2026-05-01">${tags}<article><h1>Green tea</h1><p>Loose leaf.</article>`;
}
