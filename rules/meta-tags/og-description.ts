import { metaTag } from '../../src/markup.ts';
import { isPassedOn, needsCard } from '../../src/page/card-demand.ts';
import { cardGap } from '../../src/page/card-gaps.ts';
import { isContinuation } from '../../src/page/continuation.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require og:description on pages that people pass on or land on',
  why: 'It tells readers why to click. Without it networks show nothing below the title, or text that they pick from the page.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters',
    'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
  ],
  severity: 'warning',
  examples: {
    good: ['<meta property="og:description" content="Loose leaf, picked this spring.">'],
    bad: [
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><time datetime="2026-05-01">1 May</time></article>',
      '<meta property="og:description" content=" "><meta name="description" content="Loose leaf, picked this spring.">',
    ],
  },

  target: (page) => (needsCard(page) && !isContinuation(page) ? page : undefined),

  *check(page) {
    const gap = cardGap(page, 'description', 'og:description');
    if (!gap) return;
    const text = textOf(page);
    yield {
      message: gap.empty ? 'Expected a description in og:description, found none' : 'Missing og:description',
      at: gap.empty,
      networks: gap.networks,
      severity: isPassedOn(page) ? 'warning' : 'info',
      help: text
        ? metaTag('og:description', text)
        : `One or two sentences that make readers click: ${metaTag('og:description', '…')}`,
    };
  },
});

function textOf({ xCard, description, jsonLd }: Page): string | undefined {
  const told = jsonLd.nodes.find(({ types }) => types.some((type) => /Article|Posting|Product|WebPage/.test(type)));
  const text = told?.properties.description;
  return xCard.description?.value ?? description?.value ?? (typeof text === 'string' ? text : undefined);
}
