import { somePage } from '../support/some-page.ts';

describe('headings', () => {
  it.each([
    ['<h1>Tea</h1>', ['1 Tea']],
    ['<H2>Green <b>tea</b></H2>', ['2 Green tea']],
    ['<h1>a<h2>b</h2>', ['1 a', '2 b']],
    ['<h6> &lt;Tea&gt;\n </h6><h7>x</h7>', ['6 <Tea>']],
    ['<h1></h1>', ['1 ']],
    ['<h1>a<br>b</h1>', ['1 a b']],
    ['<template><h1>a</h1></template><svg><h3/></svg>', ['3 ']],
    ['<header><hr><hgroup><h1>a</h1></hgroup></header>', ['1 a']],
  ])('%s: %j', (html, expected) =>
    expect(somePage(html).headings.map(({ level, text }) => `${level} ${text}`)).toEqual(expected),
  );
});
