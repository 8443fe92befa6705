import type { Page } from '../../src/page/page.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require links to profiles on all templates of a site',
  why: 'Where most pages offer a way to follow the site, a template without it was forgotten, and its readers leave without one.',
  sources: ['https://schema.org/sameAs'],
  severity: 'info',
  options: { minPages: 5, share: 0.5 },
  examples: {
    good: [{ html: page(true), site: others(), options: { minPages: 3 } }],
    bad: [{ html: page(false), site: others(), options: { minPages: 3 } }],
  },

  collect: (page) => (isExpectedToCarry(page) ? linksToProfiles(page) : undefined),

  *check(collected, { minPages, share }) {
    const without = collected.filter(({ value }) => !value);
    const carrying = collected.length - without.length;
    if (collected.length < minPages || carrying / collected.length < share) yield skip;
    else if (without.length > 0) {
      yield {
        message: `Missing links to profiles on ${without.length} of ${count(collected.length, 'page')}, while the others have them`,
        pages: without.map(({ page }) => page),
      };
    }
  },
});

/** Checkouts, sign-in forms and error pages are kept bare on purpose; a page without any link is filled by scripts. */
const isExpectedToCarry = ({ kind, indexable, anchors }: Page): boolean =>
  indexable && anchors.length > 0 && !['error', 'search', 'sign-in', 'cart', 'legal'].includes(kind.is);

const linksToProfiles = ({ profileClaims }: Page): boolean =>
  profileClaims.some(({ from, whose }) => whose === 'site' && (from === 'link' || from === 'rel-me'));

function page(isComplete: boolean): string {
  return `<main><a href="/tea">All teas</a></main>${isComplete ? '<footer><a href="https://x.com/willowtea">X</a></footer>' : ''}`;
}

function others(): Record<string, string> {
  return Object.fromEntries(
    ['white', 'black', 'oolong'].map((name) => [`https://example.com/tea/${name}`, page(true)]),
  );
}
