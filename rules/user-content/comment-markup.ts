import { jsonLdLines } from '../../src/markup.ts';
import { isArticleType } from '../../src/networks/schema-org.ts';
import { commentWants, isCommentType } from '../../src/networks/schema-org-reviews.ts';
import { articleItems, hasUnreadMarkup } from '../../src/page/article-items.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { commentsOf } from '../../src/page/comments.ts';
import { type SchemaItem, schemaItems } from '../../src/page/schema-items.ts';
import { type Draft, pageRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Specify comments in the markup of the page, with author, date and text',
  why: 'Search engines and readers of cards tell a lively page by commentCount and comment; a comment without author, date or text is left out.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/discussion-forum',
    'https://schema.org/commentCount',
  ],
  severity: 'info',
  examples: {
    good: [
      post('"commentCount":1'),
      post('"comment":{"@type":"Comment","author":"Oak","datePublished":"2026-05-01","text":"Nice"}'),
    ],
    bad: [post('"headline":"Green tea"'), post('"comment":{"@type":"Comment","text":"Nice"}')],
  },

  target: (page) => {
    if (!needsCard(page)) return undefined;
    const marked = schemaItems(page).filter(({ types }) => types.some(isCommentType));
    const articles = articleItems(page);
    const isShown = articles.length > 0 && commentsOf(page).length > 0;
    return marked.length > 0 || isShown ? { marked, articles } : undefined;
  },

  *check({ marked, articles }, _, page) {
    if (marked.length > 0) {
      yield* incomplete(marked);
      return;
    }
    const [article] = articles;
    if (!article || articles.some((each) => countsComments.some((name) => each.values(name).length > 0))) return;
    if (hasUnreadMarkup(page)) {
      yield skip;
      return;
    }
    yield {
      message: `Missing commentCount in ${article.types.find(isArticleType) ?? 'Article'} of a page that shows comments`,
      at: article,
      help: jsonLdLines({}, ['commentCount']),
    };
  },
});

const countsComments = ['commentCount', 'comment', 'interactionStatistic'];

/** Comments of a page come from one template: what they lack is told once. */
function* incomplete(comments: readonly SchemaItem[]): Generator<Draft> {
  const found = comments.filter((comment) => commentWants.some(({ names }) => hasNone(comment, names)));
  const gaps = commentWants.filter(({ names }) => found.some((comment) => hasNone(comment, names)));
  if (gaps.length === 0) return;
  yield {
    message: `Missing ${gaps.map(({ names: [name] }) => name).join(', ')} in ${count(found.length, 'Comment')}`,
    at: found[0],
  };
}

const hasNone = (comment: SchemaItem, names: readonly string[]): boolean =>
  names.every((name) => comment.values(name).length === 0);

function post(properties: string): string {
  return `<title>Green tea</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting",${properties}}</script><ol class="comment-list"><li class="comment">Nice</li></ol>`;
}
