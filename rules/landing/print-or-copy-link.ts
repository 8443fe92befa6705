import type { Page, ShareLink } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Specify a way to copy the link beside share buttons, and to print a recipe',
  why: 'Most links are passed on by copy and paste, in chats and mails that have no button; recipes are read in the kitchen, from paper.',
  sources: [
    'https://www.poynter.org/news/limited-use-sharing-buttons-shows-peoples-desire-share-links-privately',
    'https://developer.mozilla.org/en-US/docs/Web/API/Clipboard/writeText',
    'https://developer.mozilla.org/en-US/docs/Web/API/Window/print',
  ],
  severity: 'info',
  examples: {
    good: [post('<button data-clipboard-text="https://example.com/tea/green">Copy link</button>')],
    bad: [post('')],
  },

  target: (page) => (page.kind.shareable && isOwnBar(page.shareLinks) ? page : undefined),

  *check(page) {
    const offered = new Set(page.shareLinks.map(({ network }) => network));
    // The system's own share sheet can copy and print.
    if (offered.has('system')) return;
    const at = page.shareLinks[0];
    if (!offered.has('copy') && !hasButton(page, /clipboard|copy[-_ ]?(?:link|url)/i)) {
      yield { message: 'Missing a button that copies the link', at, help: copyButton };
    }
    if (page.kind.is === 'recipe' && !offered.has('print') && !hasButton(page, /print/i)) {
      yield { message: 'Missing a button that prints the recipe', at, help: printButton };
    }
  },
});

/** Written by the site itself: a vendor's menu may hold anything. */
const isOwnBar = (links: Page['shareLinks']): boolean =>
  links.filter(isPlain).length >= 3 && links.every(({ via, network }) => via !== 'vendor' && network !== 'any');

const isPlain = ({ via, network }: ShareLink): boolean => via === 'link' && network !== 'email';

/** Anywhere on the page, whatever its markup is called by. */
const hasButton = ({ document }: Page, called: RegExp): boolean =>
  document.elements.some(
    ({ name, attributes }) =>
      (name === 'a' || name === 'button' || attributes.role === 'button') &&
      Object.values(attributes).some((value) => called.test(value)),
  );

const copyButton = '<button type="button" onclick="navigator.clipboard.writeText(location.href)">Copy link</button>';
const printButton = '<button type="button" onclick="print()">Print</button>';

function post(more: string): string {
  const shared = encodeURIComponent('https://example.com/tea/green');
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p>
<a href="https://www.facebook.com/sharer/sharer.php?u=${shared}">Facebook</a>
<a href="https://x.com/intent/post?url=${shared}">X</a>
<a href="https://t.me/share/url?url=${shared}">Telegram</a>${more}</article>`;
}
