import { metaTag } from '../../src/markup.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { cardGap } from '../../src/page/card-gaps.ts';
import { isContinuation } from '../../src/page/continuation.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require og:title on pages that people pass on or land on',
  why: 'It is the line that readers see first. Without it networks guess from <title>, which ends in the name of the site, and X shows no title at all.',
  sources: ['https://ogp.me/#metadata', 'https://developers.facebook.com/docs/sharing/webmasters'],
  severity: 'warning',
  examples: {
    good: ['<meta property="og:title" content="Green tea">'],
    bad: ['<title>Green tea – Tea Shop</title>', '<meta property="og:title" content="">', '<html><p>Green tea'],
  },

  target: (page) => (needsCard(page) && !isContinuation(page) ? page : undefined),

  *check(page) {
    const gap = cardGap(page, 'title', 'og:title');
    if (!gap) return;
    const { empty, networks, substitute } = gap;
    const fault = empty ? 'Expected a title in og:title, found none' : 'Missing og:title';
    const title = titleOf(page);
    yield {
      message: substitute ? fault : `${fault}, and nothing that networks could take instead`,
      at: empty,
      networks,
      severity: substitute ? 'warning' : 'error',
      ...(title && { help: metaTag('og:title', title) }),
    };
  },
});

/** The heading is the title without the name of the site; on a start page it may be any slogan. */
function titleOf({ xCard, headings, titles, kind }: Page): string | undefined {
  const heading = headings.find(({ level, text }) => level === 1 && text !== '')?.text;
  const title = titles.find(({ text }) => text !== '')?.text;
  return xCard.title?.value ?? (kind.is !== 'home' && heading && title?.includes(heading) ? heading : title) ?? heading;
}
