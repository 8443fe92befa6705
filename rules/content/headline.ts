import { escapeText } from 'entities';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Element } from '../../src/page/document.ts';
import { headlines } from '../../src/page/headlines.ts';
import type { Page, PageKind, Region, TextFact } from '../../src/page/page.ts';
import { findShell } from '../../src/page/shell.ts';
import { siteNames } from '../../src/page/site-names.ts';
import { sharesWord, tellsTopic } from '../../src/page/words/in-common.ts';
import { wordForm } from '../../src/page/words/phrases.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require one headline that keeps the promise of the card',
  why: 'Who follows a shared link looks for the words that made him click. Networks and search engines guess the title from <h1>, and cannot when there is none, or several of equal weight.',
  sources: [
    'https://developers.google.com/search/docs/appearance/title-link',
    'https://html.spec.whatwg.org/multipage/sections.html#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements',
  ],
  severity: 'warning',
  examples: {
    good: [
      article('<h1>How to brew green tea</h1>'),
      {
        html: '<title>Willow Tea</title><h1><img src="logo.svg" alt="Willow Tea"></h1>',
        url: 'https://example.com/',
      },
    ],
    bad: [
      article('<h2>How to brew green tea</h2>'),
      article('<h1>How to brew green tea</h1><h1>Heat the water</h1><h1>Wait two minutes</h1>'),
      article('<h1>Our summer holidays in Portugal</h1>'),
    ],
  },

  target: (page) => (headed.has(page.kind.is) && needsCard(page) && !findShell(page) ? page : undefined),

  *check(page) {
    const all = headlines(page);
    const told = all.filter(({ text }) => text !== '');
    if (told.length === 0) yield missing(page, all[0]);
    else if (page.kind.shareable) yield* judge(told, page);
  },
});

const headed: ReadonlySet<PageKind> = new Set<PageKind>([
  ...(['home', 'article', 'product', 'recipe', 'event', 'video', 'profile', 'listing', 'documentation'] as const),
  ...(['about', 'contact'] as const),
]);

function missing(page: Page, empty: TextFact | undefined): Draft {
  const title = page.openGraph.title?.value ?? page.titles[0]?.text ?? '';
  const lower = page.headings.find(({ text }) => text.length > 1 && wordForm(title).includes(wordForm(text)));
  const elsewhere = lower && page.kind.shareable ? `, found the headline in <h${lower.level}>` : '';
  return {
    message: empty ? 'Expected a headline in <h1>, found none' : `Missing <h1>${elsewhere}`,
    at: empty ?? (elsewhere === '' ? undefined : lower),
    severity: page.kind.shareable ? 'warning' : 'info',
    ...(lower && page.kind.shareable && { help: `<h1>${escapeText(lower.text)}</h1>` }),
  };
}

function* judge(told: readonly TextFact[], page: Page): Generator<Draft> {
  const equal = equals(told, page);
  if (equal.length > 1) {
    const shown = listed(
      equal.map(({ text }) => `"${shorten(text, 40)}"`),
      3,
    );
    yield {
      message: `Expected one <h1>, found ${equal.length}: ${shown}`,
      at: equal[1],
      severity: 'info',
      help: 'Keep <h1> for the headline and make the others <h2>',
    };
  }
  const { title } = page.openGraph;
  const [first] = equal.length > 0 ? equal : told;
  if (!title || !first || ![title.value, first.text].every(tellsTopic) || isToldOnPage(title.value, told, page)) return;
  yield {
    message: `Expected og:title and <h1> to tell of the same, found "${shorten(title.value, 60)}" and "${shorten(first.text, 60)}"`,
    at: title,
  };
}

const content: ReadonlySet<Region> = new Set<Region>(['main', 'article', 'body']);

/** Headlines that vie for the page; those of sections and of further articles on it are legal. */
function equals(told: readonly TextFact[], page: Page): readonly TextFact[] {
  const names = new Set(siteNames(page).map(wordForm));
  const sections = new Map<Element | undefined, Map<string, TextFact>>();
  for (const headline of told) {
    const form = wordForm(headline.text);
    if (names.has(form) || !content.has(page.regionOf(headline.element))) continue;
    const section = sectionOf(headline.element);
    const texts = sections.get(section) ?? new Map<string, TextFact>();
    sections.set(section, texts.set(form, texts.get(form) ?? headline));
  }
  const largest = [...sections.values()].reduce<ReadonlyMap<string, TextFact>>(
    (one, other) => (other.size > one.size ? other : one),
    new Map(),
  );
  return [...largest.values()];
}

function sectionOf(element: Element): Element | undefined {
  let around = element.parent;
  while (around && around.name !== 'article' && around.name !== 'section') around = around.parent;
  return around;
}

/** In a heading in other words, or anywhere to the letter. */
const isToldOnPage = (title: string, told: readonly TextFact[], page: Page): boolean =>
  [...told, ...page.headings].slice(0, mostHeadings).some(({ text }) => sharesWord(title.slice(0, longest), text)) ||
  wordForm(page.mainText).includes(wordForm(title));

/** Characters of a title, and headings that are compared with it. */
const [longest, mostHeadings] = [300, 200];

function article(heading: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<meta property="og:title" content="How to brew green tea"><article>${heading}<p>Loose leaf, picked this spring.</article>`;
}
