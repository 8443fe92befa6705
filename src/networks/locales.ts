/** Locales as Open Graph spells them: `language_TERRITORY`. */

const form = /^([a-z]{2,3})_([A-Z]{2})$/;

/** `de-AT` is `de_AT`, `de` most likely `de_DE`, `zh-Hant` `zh_TW`; undefined for what is no language, or belongs to no one territory. */
export function openGraphLocale(tag: string): string | undefined {
  const locale = likely(tag.replaceAll('_', '-').replace(/[.@].*$/, ''));
  return locale?.region && /^[A-Z]{2}$/.test(locale.region) ? `${locale.language}_${locale.region}` : undefined;
}

export interface LocaleFault {
  /** `territory`: only the language is there; `case`: only capitals differ; `form`: anything else. */
  readonly kind: 'territory' | 'case' | 'form';
  readonly right: string | undefined;
}

/** What is wrong with a value of og:locale; undefined when it is one. */
export function localeFault(value: string): LocaleFault | undefined {
  const [, language, territory] = form.exec(value) ?? [];
  const right = openGraphLocale(value);
  if (language && territory) {
    // `en_UK` is spelt well, but the territory is called GB.
    const known = likely(`und-${territory}`)?.region;
    return known && known !== territory ? { kind: 'form', right: `${language}_${known}` } : undefined;
  }
  if (/^[a-z]{2,3}$/i.test(value)) return { kind: 'territory', right };
  return { kind: right?.toLowerCase() === value.toLowerCase() ? 'case' : 'form', right };
}

/** Norwegian has one tag for the language and others for its two written forms. */
const sameLanguages: ReadonlyMap<string, string> = new Map([['no', 'nb']]);

/** Whether `hreflang` and a locale may mean the same readers: one language, and no two territories. */
export function isSameLocale(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (!first || !second || first.language !== second.language) return false;
  return !first.territory || !second.territory || first.territory === second.territory;
}

function partsOf(tag: string): { language: string; territory: string } | undefined {
  const locale = parsed(tag.replaceAll('_', '-'));
  if (!locale) return undefined;
  // `zh-Hans` and `zh-Hant` are two languages to readers: their territories tell them apart.
  const region = locale.script ? locale.maximize().region : locale.region;
  const territory = region && /^[A-Z]{2}$/.test(region) ? region : '';
  return { language: sameLanguages.get(locale.language) ?? locale.language, territory };
}

const likely = (tag: string): Intl.Locale | undefined => parsed(tag)?.maximize();

function parsed(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined; // not a language tag at all
  }
}

/** The territory of a national domain, where that language is the one most spoken: `pt` in `.pt`. English is at home everywhere. */
export function territoryOfHost(hostname: string, language: string): string | undefined {
  const top = hostname.slice(hostname.lastIndexOf('.') + 1).toUpperCase();
  if (!/^[A-Z]{2}$/.test(top) || language === 'en') return undefined;
  const locale = likely(`und-${top}`);
  return locale?.language === language ? locale.region : undefined;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The language that a tag of `lang`, `hreflang` or og:locale names, its variants as one; undefined when there is none of that name. */
export function primaryLanguage(tag: string): string | undefined {
  const language = parsed(tag.trim().replaceAll('_', '-'))?.language;
  if (language === undefined || languageNames.of(language) === undefined) return undefined;
  return onePeople.get(language) ?? language;
}

const onePeople: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['cmn', 'zh'],
  ['yue', 'zh'],
]);

/** What somebody means who writes the code of a country for its language: `jp`, `cz`, `ua`. Unknown countries count as English. */
export function languageOfTerritory(code: string): string | undefined {
  const language = /^[a-z]{2}$/i.test(code) ? likely(`und-${code}`)?.language : undefined;
  return language === 'en' ? undefined : language;
}
