import { somePage } from '../support/some-page.ts';

describe('titles', () => {
  it.each([
    ['<title>Tea</title>', ['Tea']],
    ['<TITLE> Green\n tea </TITLE>', ['Green tea']],
    ['<title>Tea &amp; <b>cake</b></title>', ['Tea & <b>cake</b>']],
    ['<title></title>', ['']],
    ['<title>a</title><title>b</title>', ['a', 'b']],
    ['<p><title>Tea</title>', ['Tea']],
    ['<svg><title>Icon</title></svg><title>Tea</title>', ['Tea']],
    ['<template><title>a</title></template>', []],
    ['<!-- <title>a</title> -->', []],
    ['<title>Tea', ['Tea']],
  ])('%s: %j', (html, expected) => expect(somePage(html).titles.map(({ text }) => text)).toEqual(expected));
});
