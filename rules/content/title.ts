import { escapeText } from 'entities';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { isContinuation } from '../../src/page/continuation.ts';
import type { Page } from '../../src/page/page.ts';
import { siteNames } from '../../src/page/site-names.ts';
import { home } from '../../src/page/words/home.ts';
import { phrases, wordForm } from '../../src/page/words/phrases.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require one <title> that tells what the page is about',
  why: 'It names the page in search results, tabs, bookmarks and copied links, and networks fall back to it; "Home", or the name of the site alone, tells nobody what is behind the link.',
  sources: [
    'https://developers.google.com/search/docs/appearance/title-link',
    'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
  ],
  severity: 'warning',
  examples: {
    good: ['<title>How to brew green tea – Willow Tea</title>'],
    bad: [
      '<meta property="og:title" content="Green tea"><p>Loose leaf, picked this spring.',
      '<title></title><p>Loose leaf, picked this spring.',
      '<title>Green tea</title><title>Willow Tea</title>',
      '<title>Willow Tea</title><meta property="og:site_name" content="Willow Tea">',
      '<title>Home</title>',
    ],
  },

  target: (page) => (needsCard(page) && !isContinuation(page) ? page : undefined),

  *check(page) {
    const [first] = page.titles;
    const draft = first
      ? (severalTitles(page) ?? emptyTitle(page) ?? vagueTitle(page))
      : { message: 'Missing <title>' };
    if (draft) yield { ...draft, help: helpFor(page) };
  },
});

/** Browsers show the first; two that say the same do no harm. */
function severalTitles({ titles }: Page): Draft | undefined {
  const texts = [...new Set(titles.map(({ text }) => text))].filter((text) => text !== '');
  if (texts.length < 2) return undefined;
  const shown = listed(
    texts.map((text) => `"${shorten(text, 60)}"`),
    3,
  );
  return { message: `Expected one <title>, found ${texts.length}: ${shown}`, at: titles[1] };
}

function emptyTitle({ titles: [first] }: Page): Draft | undefined {
  return first?.text === '' ? { message: 'Expected a title in <title>, found none', at: first } : undefined;
}

const homeWords = phrases(home);

function vagueTitle(page: Page): Draft | undefined {
  const [title] = page.titles;
  if (!title) return undefined;
  const form = wordForm(title.text);
  const name = siteNames(page).find((one) => wordForm(one) === form);
  if (name !== undefined && page.kind.is !== 'home') {
    return {
      message: `Expected <title> to name the page, found only the name of the site, "${shorten(title.text, 60)}"`,
      at: title,
    };
  }
  if (name !== undefined || !homeWords.has(title.text, page.language)) return undefined;
  const what = page.kind.is === 'home' ? 'site' : 'page';
  return { message: `Expected <title> to name the ${what}, found "${shorten(title.text, 60)}"`, at: title };
}

/** The card's title, else the heading where there is only one, with the name of the site behind it. */
function helpFor(page: Page): string | undefined {
  const [name] = siteNames(page);
  const main = page.headings.filter(({ level }) => level === 1).map(({ text }) => text);
  const told = [page.openGraph.title?.value, main.length === 1 ? main[0] : undefined];
  const title = told.find((text) => text && wordForm(text) !== wordForm(name ?? '') && !isEmptyWord(text, page));
  if (title === undefined) return undefined;
  return `<title>${escapeText(name === undefined || title.includes(name) ? title : `${title} – ${name}`)}</title>`;
}

const isEmptyWord = (text: string, { language }: Page): boolean =>
  homeWords.has(text, language) || findPlaceholder(text) !== undefined;
