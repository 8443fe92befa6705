import { type WaysToShare, waysToShare } from '../../src/page/share/ways-to-share.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require share buttons on every page whose siblings have them',
  why: 'Buttons that are missing on a few pages of a kind were forgotten rather than left out: an old layout, a hand-made page, a plug-in that skipped them.',
  sources: [
    'https://github.com/heiseonline/shariff',
    'https://developer.mozilla.org/en-US/docs/Web/API/Navigator/share',
  ],
  severity: 'warning',
  options: { minSiblings: 5, share: 0.8 },
  examples: {
    good: [{ html: article(true), site: siblings(), options: { minSiblings: 3 } }],
    bad: [{ html: article(false), site: siblings(), options: { minSiblings: 3 } }],
  },

  collect: (page): Sibling | undefined => {
    const ways = page.kind.shareable && page.indexable ? waysToShare(page) : 'unclear';
    return ways === 'unclear' ? undefined : { kind: page.kind.is, ways };
  },

  *check(collected, { minSiblings, share }) {
    const kinds = new Map<string, (typeof collected)[number][]>();
    for (const each of collected) {
      const siblings = kinds.get(each.value.kind);
      if (siblings) siblings.push(each);
      else kinds.set(each.value.kind, [each]);
    }

    const enough = [...kinds].filter(([, siblings]) => siblings.length >= minSiblings);
    if (enough.length === 0) yield skip;
    for (const [kind, siblings] of enough) {
      const without = siblings.filter(({ value }) => value.ways === 'none');
      if (without.length === 0 || (siblings.length - without.length) / siblings.length < share) continue;
      yield {
        message: `Missing share buttons on ${without.length} of ${count(siblings.length, `${kind} page`)}, while the others have them`,
        pages: without.map(({ page }) => page),
      };
    }
  },
});

interface Sibling {
  readonly kind: string;
  readonly ways: WaysToShare;
}

function article(isComplete: boolean): string {
  const button = '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">Post on X</a>';
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p>${isComplete ? button : ''}</article>`;
}

function siblings(): Record<string, string> {
  const names = ['white', 'black', 'oolong', 'yellow'];
  return Object.fromEntries(names.map((name) => [`https://example.com/tea/${name}`, article(true)]));
}
