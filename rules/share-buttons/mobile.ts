import { shareAnchors } from '../../src/markup.ts';
import { phoneTargets } from '../../src/networks/share-habits.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { drawsButtons, mayShareByScript } from '../../src/page/share/ways-to-share.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Specify a share button for phones: the Web Share API or a messenger',
  why: "On a phone people pass pages on in private messages; the system's own share sheet reaches all of their apps with one button.",
  sources: ['https://developer.mozilla.org/en-US/docs/Web/API/Navigator/share', 'https://faq.whatsapp.com'],
  severity: 'info',
  examples: {
    good: [page('<a href="https://wa.me/?text=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">WhatsApp</a>')],
    bad: [page('')],
  },

  target: (page) => {
    const { kind, shareLinks, services } = page;
    const isOpen = shareLinks.some(({ network }) => network === 'any') || services.some(isVendor);
    return kind.shareable && shareLinks.length > 0 && !isOpen && !mayShareByScript(page) ? shareLinks : undefined;
  },

  *check(shareLinks, _, page) {
    if (shareLinks.some(({ network }) => phoneTargets.ids.has(network))) return;
    yield {
      message: 'Missing a share button for phones: neither the Web Share API nor a messenger',
      at: shareLinks[0],
      help: [webShare, shareAnchors(['whatsapp'], readSharedPage(page))].join('\n'),
    };
  },
});

/** A vendor's script may add the share sheet to what the markup names. */
const isVendor = (use: Parameters<typeof drawsButtons>[0]): boolean =>
  drawsButtons(use) && use.service.needs === 'script';

const webShare = `<button onclick="navigator.share({ title: document.title, url: location.href })">Share</button>`;

function page(more: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p>
<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">Facebook</a>${more}</article>`;
}
