import { needsCard } from '../../src/page/card-demand.ts';
import type { Element } from '../../src/page/document.ts';
import { mainPart } from '../../src/page/main-part.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require long articles to hold headings, lists or quotes',
  why: 'Readers skim, and share the line that stands out. Where nothing does there is nothing to quote, and no section to link to.',
  sources: [
    'https://www.nngroup.com/articles/how-users-read-on-the-web/',
    'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  ],
  severity: 'info',
  options: { minWords: 600 },
  examples: {
    good: [article('<h2>Water</h2>'), article('<blockquote>Tea is a drink of patience.</blockquote>')],
    bad: [article('')],
  },

  target: (page, { minWords }) =>
    page.kind.is === 'article' && page.wordCount >= minWords && needsCard(page) ? page : undefined,

  *check(page) {
    const isMain = mainPart(page);
    if (page.document.elements.some((element) => isMain(element) && standsOut(element, page))) return;
    yield {
      message: `Expected headings, lists or quotes in an article of ${page.wordCount} words, found none`,
      help: 'Part it with <h2>, turn enumerations into lists, and set the sentence that people should pass on as a <blockquote>',
    };
  },
});

const structure: ReadonlySet<string> = new Set(
  'h2 h3 h4 h5 h6 ul ol dl blockquote q table figure pre aside details'.split(' '),
);

const standsOut = (element: Element, page: Page): boolean =>
  structure.has(element.name) || element.attributes.role === 'heading' || isBoldParagraph(element, page);

/** Headings, as people make them in a word processor. */
function isBoldParagraph(element: Element, { textOf }: Page): boolean {
  const { name, parent, index } = element;
  if ((name !== 'strong' && name !== 'b') || parent?.name !== 'p' || parent.index !== index - 1) return false;
  const text = textOf(element);
  return text !== '' && textOf(parent) === text;
}

function article(part: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1>${part}<p>${'Loose leaf, picked this spring. '.repeat(160)}</article>`;
}
