import { metaTag } from '../../src/markup.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Element } from '../../src/page/document.ts';
import type { Page } from '../../src/page/page.ts';
import { isCode } from '../../src/page/scripts.ts';
import { findShell } from '../../src/page/shell.ts';
import { rendered } from '../../src/resources.ts';
import { resourceRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default resourceRule({
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

  target: (page) => (needsCard(page) && !page.truncated ? targetOf(page) : undefined),
  resources: ({ url, hasScripts }) => (hasScripts ? [{ ...rendered(url), optional: true }] : []),

  *check({ url, words, shell, hasCard, at, help }, _, resources) {
    const shown = resources.has(rendered(url)) ? resources.rendered(url) : undefined;
    const wordsShown = shown?.outcome === 'ok' ? shown.words : undefined;
    const found = shell === undefined ? fewOf(words, wordsShown) : `an empty ${shell}`;
    if (!found || (wordsShown !== undefined && wordsShown <= words)) return; // scripts bring nothing either
    const message = `Expected content without JavaScript, found ${found}`;
    if (hasCard) yield { message, ...at, severity: 'warning' };
    else yield { message: `${message} and no og: tags`, ...at, help };
  },
});

function targetOf(page: Page) {
  const shell = findShell(page);
  return {
    url: page.url,
    words: page.wordCount,
    hasCard: page.openGraph.title !== undefined,
    hasScripts: page.scripts.some((script) => isCode(script) && !script.gated),
    help: missing(page),
    ...(shell && { shell: nameOf(shell) }),
    at: shell ? { at: page.evidence(openingOf(shell)) } : {},
  };
}

/** Of what a browser shows: a notice that something is coming, a frame of menus. */
function fewOf(words: number, wordsShown = 0): string | undefined {
  return wordsShown >= worthReading && words < wordsShown / 10 ? `${words} of ${wordsShown} words` : undefined;
}

const worthReading = 100;

const nameOf = ({ name, attributes }: Element): string => {
  const id = attributes.id?.trim();
  return `<${name}${id ? ` id="${shorten(id, 40)}"` : ''}>`;
};

const openingOf = ({ start, openEnd }: Element) => ({ start, end: openEnd });

/** Static tags at least; better the whole page, from the server or at build time. */
const missing = ({ titles, url }: Page): string =>
  [metaTag('og:title', titles[0]?.text || '…'), metaTag('og:description', '…'), metaTag('og:url', url)].join('\n');
