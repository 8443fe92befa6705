import { hashtagForm } from '../../src/networks/hashtags.ts';
import { hashtagsOf } from '../../src/page/hashtags.ts';
import { statedKeywords } from '../../src/page/keywords.ts';
import type { Page } from '../../src/page/page.ts';
import { siteRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default siteRule({
  summary: 'Require one spelling for each hashtag and tag',
  why: '#green_tea and #GreenTea are two hashtags, each with half of the posts; a tag in two spellings has two pages on a blog.',
  sources: [
    'https://github.com/twitter/twitter-text/blob/master/conformance/validate.yml',
    'https://docs.joinmastodon.org/user/posting/#hashtags',
  ],
  severity: 'info',
  examples: {
    good: [{ html: shared('GreenTea'), site: { 'https://example.com/tea/white': shared('GreenTea') } }],
    bad: [{ html: shared('GreenTea'), site: { 'https://example.com/tea/white': shared('green_tea') } }],
  },

  collect: (page) => {
    const tags = tagsOf(page);
    return tags.length > 0 ? tags : undefined;
  },

  *check(collected) {
    const bySort = { '#': new Map<string, Spellings>(), '': new Map<string, Spellings>() };
    for (const { page, value } of collected) {
      for (const { tag, mark } of value) {
        const key = hashtagForm(tag);
        const spellings = bySort[mark].get(key) ?? new Map<string, string>();
        bySort[mark].set(key, spellings.set(tag, spellings.get(tag) ?? page));
      }
    }
    for (const mark of ['#', ''] as const) {
      const several = [...bySort[mark].values()].filter((spellings) => spellings.size > 1);
      if (several.length > 0) yield draftOf(several, mark);
    }
  },
});

/** Each with the first page that has it. */
type Spellings = Map<string, string>;

interface Tag {
  readonly tag: string;
  readonly mark: '#' | '';
}

const most = 100;

/** Hashtags and the tags of articles apart: what may hold spaces is spelt in its own way. */
function tagsOf(page: Page): readonly Tag[] {
  const hashtags = hashtagsOf(page).map(({ tag }) => `#${tag}`);
  const keywords = statedKeywords(page).flatMap(({ text, from }) =>
    from === 'article:tag' && !/^[#＃]/.test(text) ? [text] : [],
  );
  return [...new Set([...hashtags, ...keywords])].slice(0, most).map((text) => {
    const isHashtag = text.startsWith('#');
    return { tag: isHashtag ? text.slice(1) : text, mark: isHashtag ? '#' : '' };
  });
}

const shownTags = 5;

function draftOf(several: readonly Spellings[], mark: string) {
  const shown = several.slice(0, shownTags).map((spellings) =>
    [...spellings.keys()]
      .slice(0, 3)
      .map((tag) => `${mark}${shorten(tag, 40)}`)
      .join(' and '),
  );
  const rest = several.length > shownTags ? ` and ${several.length - shownTags} more` : '';
  const what = mark === '#' ? 'hashtag' : 'tag';
  return {
    message: `Expected one spelling for each ${what}, found ${shown.join('; ')}${rest}`,
    pages: [...new Set(several.flatMap((spellings) => [...spellings.values()]))],
  };
}

function shared(tag: string): string {
  return `<a href="https://x.com/intent/tweet?text=Tea&hashtags=${tag}">Post</a>`;
}
