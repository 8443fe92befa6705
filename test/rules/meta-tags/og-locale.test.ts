import rule from '../../../rules/meta-tags/og-locale.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const title = '<meta property="og:title" content="Green tea">';
const locale = (value: string) => `<meta property="og:locale" content="${value}">`;
const alternate = (value: string) => `<meta property="og:locale:alternate" content="${value}">`;

testRule(rule, {
  passes: [
    locale('de_AT'),
    locale('ar_AR'),
    locale('es_LA'),
    locale('fil_PH'),
    locale('en_US') + alternate('de_DE') + alternate(''),
    `<html lang="en-GB">${title}`,
    title,
    `<html lang="tea shop">${title}`,
    locale('{{ site.locale }}'),
  ],
  fails: [
    {
      html: locale('en-GB'),
      finds: ['Expected language_TERRITORY in og:locale, found "en-GB"'],
      helps: [locale('en_GB')],
    },
    {
      html: locale('en_UK'),
      finds: ['Expected language_TERRITORY in og:locale, found "en_UK"'],
      helps: [locale('en_GB')],
    },
    { html: locale('de'), finds: ['Expected language_TERRITORY in og:locale, found "de"'], helps: [locale('de_DE')] },
    {
      html: locale('zh_Hant_TW'),
      finds: ['Expected language_TERRITORY in og:locale, found "zh_Hant_TW"'],
      helps: [locale('zh_TW')],
    },
    { html: locale('English (US)'), finds: ['Expected language_TERRITORY in og:locale, found "English (US)"'] },
    {
      html: `<meta name="OG:Locale" content="en_us">`,
      finds: ['Expected language_TERRITORY in OG:Locale, found "en_us"'],
      helps: [locale('en_US')],
    },
    {
      html: locale('en_US') + alternate('fr-FR') + alternate('de'),
      finds: ['Expected language_TERRITORY in og:locale:alternate, found "fr-FR", "de"'],
      helps: [`${alternate('fr_FR')}\n${alternate('de_DE')}`],
    },
    {
      title: 'folds',
      html: locale('en') + alternate('de'),
      finds: ['Expected language_TERRITORY in og:locale, og:locale:alternate, found "en", "de"'],
      helps: [`${locale('en_US')}\n${alternate('de_DE')}`],
    },
    {
      html: `<html lang="pt">${title}`,
      url: 'https://cha.example.pt/',
      finds: ['Missing og:locale'],
      helps: [locale('pt_PT')],
    },
    {
      html: locale('de_DE') + alternate('en_US') + alternate('de_DE'),
      finds: ["Expected only other locales in og:locale:alternate, found the page's own, de_DE"],
    },
    { html: `<html lang="pt">${title}`, finds: ['Missing og:locale'], helps: [locale('pt_BR')] },
    { html: `<html lang="zh-Hant">${title}`, finds: ['Missing og:locale'], helps: [locale('zh_TW')] },
    { html: title + alternate('de_DE'), finds: ['Missing og:locale'] },
    { html: title + locale(' '), finds: ['Expected a locale in og:locale, found none'] },
  ],
  skips: ['<html lang="de"><title>Tee</title>', `<meta name="robots" content="noindex">${locale('en-GB')}`],
});

it.each([
  ['en-GB', 'warning'],
  ['en_UK', 'warning'],
  ['en', 'info'],
  ['en_us', 'info'],
])('%s: %s', (value, severity) => expect(judgeExample(rule, locale(value)).findings[0]?.severity).toBe(severity));
