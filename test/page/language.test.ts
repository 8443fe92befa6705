import { somePage } from '../support/some-page.ts';

describe('language', () => {
  it.each([
    ['<html lang=en>', 'en'],
    ['<HTML LANG=" pt-BR ">', 'pt-br'],
    ['<html>', ''],
    ['<html lang>', ''],
    ['<p>Tea', ''],
    ['<body lang=de>', ''],
    ['<meta><html lang=de>', 'de'],
    ['<html><html lang=de>', 'de'],
    ['<html xml:lang=de>', ''],
  ])('%s: %j', (html, expected) => expect(somePage(html).language).toBe(expected));
});
