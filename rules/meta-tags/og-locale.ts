import { parseHttp } from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { localeFault, openGraphLocale, territoryOfHost } from '../../src/networks/locales.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { hasOpenGraph, needsCard } from '../../src/page/card-demand.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require og:locale in the form language_TERRITORY',
  why: 'A card without a locale that can be read counts as American English, whatever its language.',
  sources: ['https://ogp.me/#optional', 'https://developers.facebook.com/docs/sharing/webmasters'],
  severity: 'warning',
  examples: {
    good: [
      '<html lang="de"><meta property="og:locale" content="de_AT">',
      '<html lang="en"><meta property="og:title" content="Green tea">',
    ],
    bad: [
      '<meta property="og:locale" content="en-GB">',
      '<html lang="de"><meta property="og:title" content="Grüner Tee">',
      '<meta property="og:locale" content="de_DE"><meta property="og:locale:alternate" content="de_DE">',
    ],
  },

  target: (page) => (needsCard(page) && hasOpenGraph(page) ? page : undefined),

  *check(page) {
    const { locale } = page.openGraph;
    const localeAlternates = page.openGraph.localeAlternates.slice(0, most);
    if (!locale) yield* missing(page);
    yield* malformed([...(locale ? [locale] : []), ...localeAlternates]);

    const repeated = locale && localeAlternates.find(({ value }) => value === locale.value);
    if (repeated) {
      yield {
        message: `Expected only other locales in og:locale:alternate, found the page's own, ${shorten(locale.value, 40)}`,
        at: repeated,
        severity: 'info',
      };
    }
  },
});

/** No site speaks more languages. */
const most = 300;

/** One finding for all: where one is wrong, the same code wrote the others. */
function* malformed(metas: readonly Meta[]): Generator<Draft> {
  const faulty = metas.flatMap((meta) => {
    const fault = meta.value === '' || findPlaceholder(meta.value) ? undefined : localeFault(meta.value);
    return fault ? [{ ...fault, meta }] : [];
  });
  const [first] = faulty;
  if (!first) return;
  const tags = faulty.flatMap(({ meta, right }) => (right ? [metaTag(meta.key, right)] : []));
  yield {
    message: `Expected language_TERRITORY in ${listed(faulty.map(({ meta }) => meta.rawKey.trim()))}, found ${listed(faulty.map(({ meta }) => `"${shorten(meta.value, 40)}"`))}`,
    at: first.meta,
    severity: faulty.every(({ kind }) => kind !== 'form') ? 'info' : 'warning',
    ...(tags.length > 0 && { help: [...new Set(tags)].slice(0, 10).join('\n') }),
  };
}

/** Without the tag, networks take the card for American English: nothing is wrong where that is so. */
function* missing(page: Page): Generator<Draft> {
  const { openGraph } = page;
  const [empty] = openGraph.all('og:locale');
  const locale = localeOf(page);
  if (!empty && (!locale || locale.startsWith('en_')) && openGraph.localeAlternates.length === 0) return;
  yield {
    message: empty ? 'Expected a locale in og:locale, found none' : 'Missing og:locale',
    at: empty,
    severity: 'info',
    ...(locale && { help: metaTag('og:locale', locale) }),
  };
}

/** `pt` on a host in `.pt` is Portuguese of Portugal. */
function localeOf({ language, url }: Page): string | undefined {
  const territory = /^[a-z]{2,3}$/.test(language) && territoryOfHost(parseHttp(url)?.hostname ?? '', language);
  return territory ? `${language}_${territory}` : openGraphLocale(language);
}
