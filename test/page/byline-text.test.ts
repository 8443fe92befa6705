import { mayHaveByline } from '../../src/page/byline-text.ts';
import { teaPage } from '../support/rules.ts';

const page = (lang: string, text: string) => teaPage('/green', `<html lang="${lang}"><main><p>${text}</main>`);
const long = 'loose leaf, picked this spring. '.repeat(40);

it.each([
  ['en', 'Green tea. 2 May 2026 by Lin Chen', true],
  ['en', 'Green tea. By Lin Chen', true],
  ['en', `Green tea. ${long} Author: Lin`, true],
  ['en', `Green tea. ${long} by Lin Chen ${long}`, false],
  ['en', 'Green tea by post', false],
  ['en', 'Standby Lin', false],
  ['de', 'Grüner Tee. Von Lin Chen', true],
  ['fr', 'Thé vert, de Lin', false],
  ['fr', 'Thé vert, par Lin', true],
  ['ko', '녹차 글쓴이: 린', true],
  ['ja', '緑茶 著者：林', true],
  ['', 'Green tea', false],
  ['constructor', 'Green tea', false],
])('in %j, %j: %s', (lang, text, expected) => expect(mayHaveByline(page(lang, text))).toBe(expected));
