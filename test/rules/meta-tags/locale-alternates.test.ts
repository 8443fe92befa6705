import rule from '../../../rules/meta-tags/locale-alternates.ts';
import { testRule } from '../../../src/testing.ts';

const locale = (value: string) => `<meta property="og:locale" content="${value}">`;
const alternates = (...values: string[]) =>
  values.map((value) => `<meta property="og:locale:alternate" content="${value}">`).join('');
const hreflang = (...tags: string[]) =>
  tags.map((tag) => `<link rel="alternate" hreflang="${tag}" href="https://example.com/${tag}/">`).join('');

testRule(rule, {
  passes: [
    locale('en_US') + alternates('de_DE', 'fr_FR') + hreflang('en', 'de', 'fr', 'x-default'),
    locale('en_GB') + alternates('de-AT') + hreflang('EN-gb', 'de-AT'),
    locale('en_US') + alternates('en_US', 'de_DE') + hreflang('en-US', 'de'),
    {
      title: 'the language of the document is its own',
      html: `<html lang="en">${alternates('nb_NO')}${hreflang('en', 'no')}`,
    },
    {
      title: 'hreflang tells which is its own',
      html: alternates('de_DE') + hreflang('de', 'en'),
      url: 'https://example.com/en/',
    },
  ],
  fails: [
    {
      html: locale('en_US') + alternates('de_DE') + hreflang('en', 'de', 'fr', 'zh-Hans'),
      finds: ['Expected the languages of hreflang in og:locale:alternate, found no fr, zh-Hans'],
      helps: [alternates('fr_FR', 'zh_CN').replace('><', '>\n<')],
    },
    {
      html: locale('en_US') + alternates('de_DE', 'it_IT') + hreflang('en', 'de'),
      finds: ['Expected the languages of hreflang in og:locale:alternate, found it_IT beside them'],
    },
    {
      html: locale('en_US') + alternates('de_DE') + hreflang('en', 'de-AT'),
      finds: ['Expected the languages of hreflang in og:locale:alternate, found no de-AT and de_DE beside them'],
    },
  ],
  skips: [locale('en_US') + alternates('de_DE'), hreflang('en', 'de'), alternates('') + hreflang('en')],
});
