import { metaTag } from '../../src/markup.ts';
import { isSameLocale, openGraphLocale } from '../../src/networks/locales.ts';
import type { Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { listed } from '../../src/text.ts';

export default pageRule({
  summary: 'Require og:locale:alternate and hreflang to name the same languages',
  why: 'Both list the versions of the page; where they differ, one was forgotten when a language came or went.',
  sources: [
    'https://ogp.me/#optional',
    'https://developers.google.com/search/docs/specialty/international/localized-versions',
  ],
  severity: 'info',
  examples: {
    good: [page(['en', 'de'], ['de_AT'])],
    bad: [page(['en', 'de', 'fr'], ['de_DE']), page(['en', 'de'], ['de_DE', 'fr_FR'])],
  },

  target: (page) => {
    const hreflang = distinct(page.alternates.map(({ hreflang }) => hreflang)).filter((tag) => tag !== 'x-default');
    const alternates = distinct(page.openGraph.localeAlternates.map(({ value }) => value)).filter((tag) => tag !== '');
    return hreflang.length > 0 && alternates.length > 0 ? { hreflang, alternates, own: ownLocale(page) } : undefined;
  },

  *check({ hreflang, alternates, own }, _, { openGraph }) {
    const others = hreflang.filter((tag) => !isSameLocale(tag, own));
    const unnamed = others.filter((tag) => !alternates.some((alternate) => isSameLocale(tag, alternate)));
    const unlinked = alternates.filter((tag) => ![own, ...hreflang].some((known) => isSameLocale(tag, known)));
    const faults = [
      ...(unnamed.length > 0 ? [`no ${listed(unnamed)}`] : []),
      ...(unlinked.length > 0 ? [`${listed(unlinked)} beside them`] : []),
    ];
    if (faults.length === 0) return;
    const missing = unnamed.flatMap((tag) => openGraphLocale(tag) ?? []);
    yield {
      message: `Expected the languages of hreflang in og:locale:alternate, found ${faults.join(' and ')}`,
      at: openGraph.localeAlternates[0],
      ...(missing.length > 0 && {
        help: distinct(missing)
          .slice(0, 20)
          .map((locale) => metaTag('og:locale:alternate', locale))
          .join('\n'),
      }),
    };
  },
});

/** As many as a page has versions; more is no list of languages. */
const most = 100;

const distinct = (tags: readonly string[]): string[] => [...new Set(tags)].slice(0, most);

/** Told by og:locale, by the version that hreflang gives for this address, or by the document. */
function ownLocale({ openGraph, alternates, url, language }: Page): string {
  const self = alternates.find((link) => link.url === url && link.hreflang !== 'x-default');
  return openGraph.locale?.value ?? self?.hreflang ?? language;
}

function page(hreflang: readonly string[], locales: readonly string[]): string {
  return [
    '<html lang="en"><meta property="og:locale" content="en_GB">',
    ...locales.map((locale) => `<meta property="og:locale:alternate" content="${locale}">`),
    ...hreflang.map((tag) => `<link rel="alternate" hreflang="${tag}" href="https://example.com/${tag}/tea">`),
  ].join('\n');
}
