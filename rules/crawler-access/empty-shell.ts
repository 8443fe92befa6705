import { metaTag } from '../../src/markup.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Element } from '../../src/page/document.ts';
import type { Page } from '../../src/page/page.ts';
import { findShell } from '../../src/page/shell.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require pages to say something without JavaScript',
  why: 'The bots of networks run no scripts: of a page that a script builds they see what was sent, and without og: tags in it there is no card.',
  sources: [
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
    'https://docs.discord.com/developers/link-previews/overview',
    'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
  ],
  severity: 'error',
  examples: {
    good: [
      '<title>Tea</title><body><div id="root"><h1>Green tea</h1><p>How to brew it.</p></div><script src="/app.js"></script>',
    ],
    bad: [
      '<title>Tea</title><body><div id="root"></div><script src="/app.js"></script>',
      '<meta property="og:title" content="Green tea"><body><app-root></app-root><script type="module" src="/main.js"></script>',
    ],
  },

  target: (page) => (needsCard(page) ? page : undefined),

  *check(page) {
    const shell = findShell(page);
    if (!shell) return;
    const found = `Expected content without JavaScript, found an empty ${nameOf(shell)}`;
    if (hasCard(page)) yield { message: found, at: openingOf(shell), severity: 'warning' };
    else yield { message: `${found} and no og: tags`, at: openingOf(shell), help: missing(page) };
  },
});

const hasCard = ({ openGraph }: Page): boolean => openGraph.title !== undefined;

const nameOf = ({ name, attributes }: Element): string => {
  const id = attributes.id?.trim();
  return `<${name}${id ? ` id="${shorten(id, 40)}"` : ''}>`;
};

const openingOf = ({ start, openEnd }: Element) => ({ start, end: openEnd });

/** Static tags at least; better the whole page, from the server or at build time. */
const missing = ({ titles, url }: Page): string =>
  [metaTag('og:title', titles[0]?.text || '…'), metaTag('og:description', '…'), metaTag('og:url', url)].join('\n');
