import { somePage } from '../support/some-page.ts';

describe('base', () => {
  it.each([
    ['', 'https://example.com/tea/green'],
    ['<base href="/shop/">', 'https://example.com/shop/'],
    ['<base href="//cdn.example.net/a/">', 'https://cdn.example.net/a/'],
    ['<BASE HREF=" /shop/ ">', 'https://example.com/shop/'],
    ['<base href="?a&amp;b">', 'https://example.com/tea/green?a&b'],
    ['<base target=_blank><base href="/shop/">', 'https://example.com/shop/'],
    ['<base href="/a/"><base href="/b/">', 'https://example.com/a/'],
    ['<p><base href="/shop/">', 'https://example.com/shop/'],
    ['<base href="">', 'https://example.com/tea/green'],
    ['<base href="https://[">', 'https://example.com/tea/green'],
    ['<base href="javascript:alert(1)">', 'https://example.com/tea/green'],
    ['<base href="data:text/html,a">', 'https://example.com/tea/green'],
    ['<base href="file:///etc/">', 'https://example.com/tea/green'],
    ['<template><base href="/shop/"></template>', 'https://example.com/tea/green'],
    ['<svg><base href="/shop/"/></svg>', 'https://example.com/tea/green'],
    ['<!-- <base href="/shop/"> -->', 'https://example.com/tea/green'],
  ])('%s: %s', (html, expected) => expect(somePage(html).base).toBe(expected));
});
