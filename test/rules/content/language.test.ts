import rule from '../../../rules/content/language.ts';
import { testRule } from '../../../src/testing.ts';

const locale = (value: string) => `<meta property="og:locale" content="${value}">`;
const russian = `<title>Чай</title><main><p>${'Листовой чай этой весны. '.repeat(40)}</main>`;

testRule(rule, {
  passes: [
    `<html lang="de-AT">${locale('de_DE')}`,
    `<html lang="nb">${locale('no_NO')}`,
    `<html lang="zh-Hant-TW">${locale('zh_HK')}`,
    { title: 'on the body', html: '<html><body lang="de"><p>Grüner Tee' },
    { title: 'in the language of the text', html: `<html lang="ru">${russian}` },
    { title: 'a short quote in other letters', html: '<html lang="en"><main><p>Листовой чай</main>' },
    { title: 'a language with two ways of writing', html: `<html lang="sr">${russian}` },
    { title: 'a locale that is none, which another rule tells', html: `<html lang="de">${locale('german')}` },
  ],
  fails: [
    { html: '<html><title>Green tea</title>', finds: ['Missing lang on <html>'] },
    { title: 'no tag at all', html: '<title>Green tea</title>', finds: ['Missing lang on <html>'] },
    {
      title: 'only spaces, with the locale at hand',
      html: `<html lang=" ">${locale('de_AT')}`,
      finds: ['Missing lang on <html>'],
      helps: ['<html lang="de-AT">'],
    },
    {
      title: 'as XHTML has it',
      html: '<html xml:lang="fr"><title>Thé vert</title>',
      finds: ['Missing lang on <html>'],
      helps: ['<html lang="fr">'],
    },
    {
      title: 'told by the server',
      html: '<html><title>Thé vert</title>',
      headers: { 'content-language': 'fr' },
      finds: ['Missing lang on <html>'],
      helps: ['<html lang="fr">'],
    },
    {
      html: '<html lang="en_US"><title>Green tea</title>',
      finds: ['Expected a language tag such as en or pt-BR in <html lang>, found "en_US"'],
      helps: ['<html lang="en-US">'],
    },
    {
      html: '<html lang="JP"><title>緑茶</title>',
      finds: ['Expected a language tag such as en or pt-BR in <html lang>, found "JP"'],
      helps: ['<html lang="ja">'],
    },
    {
      html: '<html lang="{{ lang }}"><title>Green tea</title>',
      finds: ['Expected a language tag such as en or pt-BR in <html lang>, found "{{ lang }}"'],
    },
    {
      html: `<html lang="en">${locale('de_DE')}`,
      finds: ['Expected one language in <html lang> and og:locale, found "en" and "de_DE"'],
    },
    {
      title: 'what a template came with',
      html: `<html lang="en-US">${russian}${locale('ru_RU')}`,
      finds: ['Expected the language of the text in <html lang>, found "en-US" on a text in Cyrillic letters'],
    },
    {
      html: `<html lang="en"><title>緑茶</title><main><p>${'この春に摘んだ緑茶です。'.repeat(40)}</main>`,
      finds: ['Expected the language of the text in <html lang>, found "en" on a text in Japanese letters'],
      helps: ['<html lang="ja">'],
    },
  ],
  skips: [
    { title: 'a part of a page', html: '<p>Loose leaf' },
    { title: 'a hidden page', html: '<html><meta name="robots" content="noindex">' },
  ],
});
