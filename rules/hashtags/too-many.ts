import { hashtagForm } from '../../src/networks/hashtags.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { hashtagLinks } from '../../src/page/hashtags.ts';
import { statedKeywords } from '../../src/page/keywords.ts';
import type { Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Limit the tags of a page to those that it is about',
  why: 'No network but YouTube takes more than a handful of hashtags in a post: tools that make them out of the tags of an article post the first few, or all and look like spam.',
  sources: ['https://ogp.me/#type_article', 'https://support.google.com/youtube/answer/6390658'],
  severity: 'info',
  options: { most: 15 },
  examples: {
    good: [page(3)],
    bad: [page(24)],
  },

  target: (page) => {
    const lists = needsCard(page) ? listsOf(page) : [];
    return lists.filter(({ tags }) => tags.size > 0);
  },

  *check(lists, { most }) {
    for (const { tags, where, at } of lists) {
      if (tags.size > most) yield { message: `Too many ${where}: ${tags.size}, where ${most} are plenty`, at };
    }
  },
});

interface TagList extends Pick<Draft, 'at'> {
  readonly where: string;
  readonly tags: ReadonlySet<string>;
}

function listsOf(page: Page): readonly TagList[] {
  const tags = statedKeywords(page).filter(({ from }) => from === 'article:tag');
  const links = page.kind.is === 'listing' ? [] : hashtagLinks(page);
  return [
    { where: 'tags in article:tag', at: tags[0], tags: new Set(tags.map(({ text }) => hashtagForm(text))) },
    { where: 'hashtag links', at: links[0]?.anchor, tags: new Set(links.map(({ tag }) => hashtagForm(tag))) },
  ];
}

function page(tags: number): string {
  return `<title>Green tea</title>${Array.from({ length: tags }, (_, at) => `<meta property="article:tag" content="tea ${at}">`).join('')}`;
}
