import { attributes } from '../../src/markup.ts';
import { languageOfTerritory, primaryLanguage } from '../../src/networks/locales.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Page } from '../../src/page/page.ts';
import { isLatin, languageOf, scriptName, scriptOf } from '../../src/page/writing.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require <html lang> to name the language of the page, as og:locale does',
  why: 'Screen readers choose the voice by it, browsers and networks whether to offer a translation; Mastodon takes it for the language of the card.',
  sources: [
    'https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html',
    'https://www.w3.org/International/questions/qa-html-language-declarations',
    'https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb',
  ],
  severity: 'warning',
  examples: {
    good: ['<html lang="de-AT"><meta property="og:locale" content="de_DE"><p>Grüner Tee.'],
    bad: [
      '<html><meta property="og:locale" content="de_DE"><p>Grüner Tee.',
      '<html lang="english"><p>Green tea.',
      '<html lang="en"><meta property="og:locale" content="de_DE"><p>Grüner Tee.',
    ],
  },

  target: (page) => (needsCard(page) ? page : undefined),

  *check(page) {
    const draft = unnamed(page) ?? unknown(page) ?? otherLetters(page) ?? otherLocale(page);
    if (draft) yield { at: root(page), ...draft };
  },
});

const root = ({ document }: Page) => {
  const [html] = document.named('html');
  return html && { start: html.start, end: html.openEnd };
};

const typed = ({ document }: Page): string => document.named('html')[0]?.attributes.lang?.trim() ?? '';

/** Some name it on the body, where it counts for all that is read. */
function unnamed(page: Page): Draft | undefined {
  const [body] = page.document.named('body');
  if (page.language !== '' || body?.attributes.lang?.trim()) return undefined;
  const language = toldElsewhere(page);
  return {
    message: 'Missing lang on <html>',
    ...(language !== undefined && { help: `<html${attributes({ lang: language })}>` }),
  };
}

function toldElsewhere({ document, openGraph, metas, headers, mainText }: Page): string | undefined {
  const header = metas.find(({ attribute, key }) => attribute === 'http-equiv' && key === 'content-language')?.value;
  const script = scriptOf(mainText);
  const told = [
    document.named('html')[0]?.attributes['xml:lang']?.trim(),
    openGraph.locale?.value.replaceAll('_', '-'),
    header ?? headers['content-language'],
  ];
  const known = told.find((tag) => tag !== undefined && primaryLanguage(tag) !== undefined);
  return known ?? (script && languageOf.get(script));
}

function unknown(page: Page): Draft | undefined {
  const language = typed(page);
  if (language === '' || (primaryLanguage(language) !== undefined && !language.includes('_'))) return undefined;
  const isKnown = primaryLanguage(language) !== undefined;
  const right = isKnown ? language.replaceAll('_', '-') : languageOfTerritory(language);
  return {
    message: `Expected a language tag such as en or pt-BR in <html lang>, found "${shorten(language, 40)}"`,
    ...(right && { help: `<html${attributes({ lang: right })}>` }),
  };
}

/** Templates come with `en`, and stay so in languages that show at a glance that they are none of it. */
function otherLetters(page: Page): Draft | undefined {
  const language = typed(page);
  const declared = primaryLanguage(language);
  const script = declared !== undefined && isLatin(declared) ? scriptOf(page.mainText) : undefined;
  if (script === undefined || script === 'Latn') return undefined;
  const right = languageOf.get(script);
  return {
    message: `Expected the language of the text in <html lang>, found "${shorten(language, 40)}" on a text in ${scriptName(script)} letters`,
    ...(right && { help: `<html${attributes({ lang: right })}>` }),
  };
}

function otherLocale(page: Page): Draft | undefined {
  const { locale } = page.openGraph;
  const language = typed(page);
  const [declared, shared] = [primaryLanguage(language), locale && primaryLanguage(locale.value)];
  if (!locale || declared === undefined || shared === undefined || declared === shared) return undefined;
  return {
    message: `Expected one language in <html lang> and og:locale, found "${shorten(language, 40)}" and "${shorten(locale.value, 40)}"`,
    at: locale,
  };
}
