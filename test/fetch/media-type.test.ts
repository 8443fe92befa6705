import { isHtmlType, mayBeHtml, mediaType } from '../../src/fetch/media-type.ts';

it.each([
  ['text/html', 'text/html'],
  [' Text/HTML ; charset=utf-8', 'text/html'],
  ['image/png, text/html;charset=utf-8', 'text/html'],
  ['text/html, garbage', 'text/html'],
  ['*/*', ''],
  ['html', ''],
  ['', ''],
  [undefined, ''],
])('%s is %s', (header, type) => expect(mediaType(header)).toBe(type));

it.each([
  ['text/html', true],
  ['application/xhtml+xml', true],
  ['application/xml', false],
  ['', false],
])('HTML: %s %s', (type, html) => expect(isHtmlType(type)).toBe(html));

it.each([
  [undefined, true],
  ['garbage', true],
  ['text/html; charset=utf-8', true],
  ['image/png', false],
])('may be HTML: %s %s', (header, may) => expect(mayBeHtml(header)).toBe(may));
