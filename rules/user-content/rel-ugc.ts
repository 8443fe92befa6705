import { attributes } from '../../src/markup.ts';
import { readerLinks } from '../../src/page/comments.ts';
import type { Anchor, Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require rel=ugc or rel=nofollow on links that readers leave in comments',
  why: 'Without it a search engine takes links in comments for the site’s own recommendations, which is what spammers come for.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    'https://developers.google.com/search/docs/monitor-debug/prevent-abuse',
  ],
  severity: 'warning',
  examples: {
    good: [thread('<a href="https://willow.example/" rel="ugc external nofollow">Willow</a>')],
    bad: [thread('<a href="https://willow.example/" rel="external">Willow</a>')],
  },

  target: (page) => {
    const links = isFollowed(page) ? readerLinks(page) : [];
    return links.length > 0 ? links : undefined;
  },

  *check(links) {
    const followed = links.filter(isVouchedFor);
    const [first] = followed;
    if (!first) return;
    yield {
      message: `Missing rel="ugc" on ${count(followed.length, 'link')} to other sites in comments`,
      at: first,
      help: `<a …${attributes({ href: first.href.trim(), rel: [...new Set([...first.rels, 'ugc', 'nofollow'])].join(' ') })}>`,
    };
  },
});

/** Out of an index, or with all its links disowned, a page recommends nothing. */
const isFollowed = ({ kind, indexable, robots }: Page): boolean =>
  kind.is !== 'error' && indexable && !robots.some(({ directives }) => directives.includes('nofollow'));

const qualifiers: readonly string[] = ['ugc', 'nofollow', 'sponsored'];

/** Values may also be parted by commas. */
const isVouchedFor = ({ rels }: Anchor): boolean =>
  !rels.flatMap((rel) => rel.split(',')).some((rel) => qualifiers.includes(rel));

function thread(link: string): string {
  return `<main>Green tea</main><ol class="comment-list"><li id="comment-1"><p>${link}: nice</p></li></ol>`;
}
