import fc from 'fast-check';
import {
  isSameLocale,
  languageOfTerritory,
  localeFault,
  openGraphLocale,
  primaryLanguage,
  territoryOfHost,
} from '../../src/networks/locales.ts';

it.each([
  ['de-AT', 'de_AT'],
  ['de', 'de_DE'],
  ['EN-us', 'en_US'],
  ['zh-Hans', 'zh_CN'],
  ['sr_Latn_RS', 'sr_RS'],
  ['en_US.UTF-8', 'en_US'],
  ['es-419', undefined],
  ['english', undefined],
  ['', undefined],
  ['x-default', undefined],
])('%j as Open Graph writes it: %j', (tag, locale) => expect(openGraphLocale(tag)).toBe(locale));

it.each([
  ['de_DE', undefined],
  ['en_PI', undefined],
  ['eo_EO', undefined],
  ['en_UK', { kind: 'form', right: 'en_GB' }],
  ['en', { kind: 'territory', right: 'en_US' }],
  ['EN_us', { kind: 'case', right: 'en_US' }],
  ['en-US', { kind: 'form', right: 'en_US' }],
  ['qqq', { kind: 'territory', right: undefined }],
])('the fault of %j: %j', (value, fault) => expect(localeFault(value)).toEqual(fault));

it.each([
  ['de', 'de_AT', true],
  ['de-AT', 'de_AT', true],
  ['de-AT', 'de_DE', false],
  ['zh-Hant', 'zh_TW', true],
  ['zh-Hans', 'zh_TW', false],
  ['no', 'nb_NO', true],
  ['es-419', 'es_LA', true],
  ['en', 'de', false],
  ['', '', false],
])('%j and %j are one: %s', (one, other, same) => expect(isSameLocale(one, other)).toBe(same));

it.each([
  ['www.example.pt', 'pt', 'PT'],
  ['example.at', 'de', 'AT'],
  ['example.be', 'fr', undefined],
  ['example.io', 'en', undefined],
  ['example.com', 'pt', undefined],
  ['localhost', 'pt', undefined],
])('%s in %s is of %j', (host, language, territory) => expect(territoryOfHost(host, language)).toBe(territory));

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      openGraphLocale(one);
      localeFault(one);
      isSameLocale(one, other);
    }),
  );
});

it.each([
  ['de-AT', 'de'],
  [' EN_us ', 'en'],
  ['nb_NO', 'no'],
  ['iw', 'he'],
  ['zh-Hant-TW', 'zh'],
  ['english', undefined],
  ['jp', undefined],
  ['x-default', undefined],
  ['', undefined],
])('the language of %j: %s', (tag, language) => expect(primaryLanguage(tag)).toBe(language));

it.each([
  ['jp', 'ja'],
  ['CZ', 'cs'],
  ['ua', 'uk'],
  ['gb', undefined],
  ['xx', undefined],
  ['japan', undefined],
])('who writes %j means %s', (code, language) => expect(languageOfTerritory(code)).toBe(language));
