import { shareAnchors } from '../../src/markup.ts';
import { networkName } from '../../src/networks/networks.ts';
import { shareAddress } from '../../src/networks/share-address.ts';
import { homeNetworks } from '../../src/networks/share-habits.ts';
import type { Page } from '../../src/page/page.ts';
import { networksOf } from '../../src/page/share/ends.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { mayShareByScript } from '../../src/page/share/ways-to-share.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a handful of share buttons, for the networks that matter to the site',
  why: 'Each further button makes the right one harder to find, and buttons for networks where nobody follows the site bring nobody.',
  sources: [
    'https://www.socialmediatoday.com/content/your-website-only-needs-one-social-share-button',
    'https://news.dmaillard.com/social-media/overlooked-and-underappreciated-the-social-share-button-strategy',
  ],
  severity: 'info',
  options: { max: 8 },
  examples: {
    good: [buttons('facebook', 'x', 'linkedin', 'email')],
    bad: [
      buttons('facebook', 'x', 'linkedin', 'pinterest', 'reddit', 'tumblr', 'telegram', 'whatsapp', 'email'),
      { html: buttons('reddit', 'tumblr'), networks: ['facebook', 'linkedin'] },
    ],
  },

  target: (page) => (page.kind.shareable && page.shareLinks.length > 0 ? page : undefined),

  *check(page, { max }) {
    const named = networksOf(page.shareLinks);
    if (named.length > max) {
      const names = named.map(networkName).join(', ');
      yield {
        message: `Too many share targets, found ${named.length}: ${shorten(names, 120)}`,
        at: page.shareLinks[0],
      };
    }
    // The visitor's own apps, a vendor's menu, a script's buttons may offer what matters to him.
    const isOpen = page.shareLinks.some(({ network }) => open.has(network)) || mayShareByScript(page);
    if (named.length > 0 && !isOpen) yield* withoutAnyThatMatters(named, page);
  },
});

const open: ReadonlySet<string> = new Set(['any', 'system']);

function* withoutAnyThatMatters(targets: readonly string[], page: Page): Generator<Draft> {
  const shared = readSharedPage(page);
  const wanted = page.site.networks.filter((id) => shareAddress(id, shared));
  const local = homeNetworks.byLanguage.get(page.language.slice(0, 2)) ?? [];
  if (wanted.length === 0 || targets.some((id) => wanted.includes(id) || local.includes(id))) return;
  yield {
    message: `Expected a share button for a network that matters to the site (${wanted.map(networkName).join(', ')}), found only ${shorten(targets.map(networkName).join(', '), 80)}`,
    at: page.shareLinks[0],
    help: shareAnchors(wanted, shared),
    networks: wanted,
  };
}

function buttons(...networks: readonly string[]): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p>
${networks.map((id) => `<button data-sharer="${id}">${id}</button>`).join('\n')}</article>`;
}
